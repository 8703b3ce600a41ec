import qrcode from 'qrcode-generator';

// What a scanner needs around a code: ISO/IEC 18004.
const QUIET = 4;

/**
 * An address as a code to scan, drawn as one path of squares in a white field. It holds the plain address and nothing else,
 * so that it tells nobody which poster was scanned.
 */
export const qrCode = (address: string): { size: number; path: string } => {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const at = [...Array(count).keys()];
  const path = at
    .flatMap((row) =>
      at
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
    )
    .join('');
  return { size: count + 2 * QUIET, path };
};
