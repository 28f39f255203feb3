import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';

/** The words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'يحوّل Kiln الوسائط ببرامج الترميز في متصفحك، ويستعين بما لا تقدر عليه بمحرك FFmpeg المترجَم إلى WebAssembly. هو صفحة لا غير: لا يوجد خادم يمكنه رؤية ملفاتك.',
  aboutProof:
    'للتحقق، افتح تبويب الشبكة في أدوات المطوّر ثم حوّل شيئًا: لا يُجلب سوى أجزاء Kiln نفسه، إلا إذا سمحت بالروابط وأعطيته رابطًا. أو أتِح Kiln دون اتصال من الإعدادات ثم اقطع الاتصال: سيعمل كما هو.',
  version: (version) => `الإصدار ${version}`,
  licence: 'Kiln برنامج حر برخصة GPL، الإصدار 3 أو ما بعده.',
  engineLicence: leftToRight('FFmpeg 5.1.4, @ffmpeg/core 0.12.10, GPL-2.0-or-later'),
  engineSource: 'شفرة FFmpeg المصدرية',
  licences: 'الرخص',
};
