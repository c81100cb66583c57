import { z } from 'zod';
import { done, invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { exportOptionsSchema } from '../../issue/export/exportOptions.ts';
import { exportTargets } from '../../issue/export/exportTarget.ts';
import { isPlainWebAddress } from '../../issue/addresses/isPlainWebAddress.ts';
import { mailTools } from '../../issue/publication.ts';
import { mostAssets } from '../assets/assetsContract.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** One written file: its path below the export folder, and its size in bytes. */
const exportedFile = z.object({ name: z.string(), bytes: z.number() });
export type ExportedFile = z.infer<typeof exportedFile>;

/** A picture without a file, or with one that cannot be made ready. */
export const missingAsset = z.object({ asset: z.string(), alt: z.string() });
export type MissingAsset = z.infer<typeof missingAsset>;

/** The procedures for exports. */
export const exportContract = {
  /** Writes the saved issue for a target into its `export` folder. */
  'issue.export': procedure(
    z.object({
      id: z.string(),
      target: z.enum(exportTargets),
      options: exportOptionsSchema.optional(),
      /** The web addresses of published pictures, by asset: the files refer to them there. */
      addresses: z.record(z.string(), z.string().refine(isPlainWebAddress)).optional(),
    }),
    oneOf([
      outcome('exported', {
        /** The folder of the files, for display. */
        folder: z.string(),
        /** The target's best file first, pictures last. */
        files: z.array(exportedFile),
        /** Pictures that are missing or cannot be read: a line of text replaces them. */
        missingPictures: z.array(missingAsset),
      }),
      missing,
      invalid,
      writeFailure,
    ]),
  ),
  /** Returns the names and sizes in bytes that an issue's pictures have in a mail, without those that are missing. */
  'issue.weighPictures': procedure(
    z.object({ id: z.string(), files: z.array(z.string()).max(mostAssets) }),
    oneOf([
      outcome('weighed', { files: z.record(z.string(), exportedFile) }),
      missing,
      writeFailure,
    ]),
  ),
  /** Returns a picture that the export for a mail tool's editor leaves to the author, as the readers will get it. */
  'issue.exportPicture': procedure(
    z.object({
      id: z.string(),
      target: z.enum(mailTools),
      options: exportOptionsSchema.optional(),
      /** Its place in the text, counted from 1. */
      number: z.int().min(1),
    }),
    oneOf([
      outcome('made', {
        /** A file name from its number and description. */
        name: z.string(),
        type: z.string(),
        /** In base64. */
        bytes: z.string(),
      }),
      missing,
      writeFailure,
    ]),
  ),
  /** Returns the saved issue as a web page with its pictures embedded, for a frame that is printed. */
  'issue.printPage': procedure(
    z.object({ id: z.string() }),
    oneOf([outcome('composed', { page: z.string() }), missing, invalid, writeFailure]),
  ),
  /** Asks for a file and saves the issue there as a PDF; `unsupported` in a browser, which can print to PDF itself. */
  'issue.savePdf': procedure(
    z.object({ id: z.string() }),
    oneOf([done, missing, invalid, outcome('cancelled'), outcome('unsupported'), writeFailure]),
  ),
  /** Hands an exported file to another program: by dragging it there, or by the system's menu for sharing. */
  'issue.handOut': procedure(
    z.object({
      id: z.string(),
      target: z.enum(exportTargets),
      /** As the export named it: `images/HASH.png`. */
      file: z.string(),
      way: z.enum(['drag', 'share']),
    }),
    oneOf([done, missing, outcome('unsupported'), writeFailure]),
  ),
  /** Shows the folder, or that of its export for a target, in the file manager; `unsupported` in a browser. */
  'issue.reveal': procedure(
    z.object({ id: z.string(), target: z.enum(exportTargets).optional() }),
    oneOf([done, missing, outcome('unsupported'), writeFailure]),
  ),
} as const;
