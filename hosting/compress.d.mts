/** Packs the site in `folder`; returns how many files have packed copies now. */
export declare function compressSite(folder: string): number;
