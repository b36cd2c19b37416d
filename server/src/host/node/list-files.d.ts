export interface FilesBelow {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Folders that could not be read, with the reason. */
  readonly problems: readonly string[];
}
/** `exclude`: globs on the path below `folder`; an excluded folder is not entered. */
export declare function listFiles(folder: string, exclude: readonly string[]): Promise<FilesBelow>;
