import type { Rectangle } from 'electron';
import { z } from 'zod';

const kept = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  maximized: z.boolean(),
});

/** How much of a window's top edge must be on a screen for the user to find and move it, in px. */
const grip = { width: 120, height: 40 };

/**
 * Returns the window's last bounds, in px, if it is still reachable there, as screens may be unplugged; otherwise the
 * default size without a place, for the middle of the screen. Never larger than the screen. `screens` are work areas, the
 * primary one first.
 */
export function windowPlace(saved: unknown, screens: readonly Rectangle[]) {
  const place = kept.safeParse(saved).data;
  const there = place && screens.find((screen) => holdsGrip(screen, place));
  if (!place || !there)
    return { ...within({ width: 1280, height: 860 }, screens[0]), maximized: false };
  return { ...place, ...within(place, there) };
}

function within({ width, height }: Pick<Rectangle, 'width' | 'height'>, screen?: Rectangle) {
  if (!screen) return { width, height };
  return { width: Math.min(width, screen.width), height: Math.min(height, screen.height) };
}

function holdsGrip(screen: Rectangle, { x, y, width }: Rectangle): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  const down = screen.y + screen.height - y;
  return (
    across >= Math.min(grip.width, width) && y >= screen.y - grip.height / 2 && down >= grip.height
  );
}
