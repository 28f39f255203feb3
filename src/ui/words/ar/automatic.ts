import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'تلقائي',
  hint: 'كل ملف حسب نوعه: فيديو أو صوت أو صورة',
  kindBecomes: {
    video: 'الفيديو إلى',
    sound: 'الصوت إلى',
    picture: 'الصور إلى',
    subtitles: 'الترجمات إلى',
  },
  already: {
    copied: (format) => `إنه ${format} بالفعل. ينشئ التحويل نسخة.`,
    encoded: (format) => `إنه ${format} بالفعل. لن يفعل التحويل سوى إعادة ترميزه.`,
  },
  makeSmaller: 'تصغير',
};
