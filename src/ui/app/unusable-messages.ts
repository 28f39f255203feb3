/** The words for why Kiln cannot work here, or not any more. */
export const unusableMessages = {
  insecure:
    'Kiln needs a secure address to store files and to check its engine. Open it over https, or on localhost.',
  'no-storage':
    'This browser does not let Kiln store anything. Leave private browsing, or allow site data for this page.',
  newer: 'A newer Kiln has been here; reload this page to update. Your jobs are kept.',
  blocked:
    'Another tab runs an older Kiln. It finishes its jobs first; then close or reload it, and this page goes on by itself.',
};
