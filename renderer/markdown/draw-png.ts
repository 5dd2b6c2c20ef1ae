import { AppError } from '../../core/app-error';

/** Twice the size on the screen, so that it is sharp on paper; larger ones no canvas takes. */
const scale = 2;
const mostPixels = 60_000_000;

/** Draws a cleaned SVG as a PNG on white. @throws AppError when it is too large or can't be drawn */
export async function drawPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const shrink = Math.min(1, Math.sqrt(mostPixels / (image.width * image.height * scale * scale)));
  canvas.width = Math.round(image.width * scale * shrink);
  canvas.height = Math.round(image.height * scale * shrink);
  const context = canvas.getContext('2d');
  if (!context) throw new AppError('unexpected', 'This browser can’t draw it. Save it as SVG.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new AppError('too-large', 'It is too large for a PNG. Save it as SVG.'));
    canvas.toBlob((blob) => (blob ? resolve(blob) : refuse()), 'image/png');
  });
}
