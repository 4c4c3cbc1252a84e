import { describe, expect, it } from 'vitest';
import { type Bounds, openingBounds, rescuedBounds } from './window-bounds.js';

const LAPTOP: Bounds = { x: 0, y: 0, width: 1920, height: 1040 };
const PROJECTOR: Bounds = { x: 1920, y: 0, width: 1280, height: 720 };

describe('the window opens', () => {
  it('in the middle the first time, never larger than the screen', () => {
    expect(openingBounds(null, [LAPTOP])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
    expect(openingBounds(null, [PROJECTOR])).toEqual(PROJECTOR);
  });

  it('where it was left, on the second screen too', () => {
    const left = { x: 2000, y: 40, width: 1000, height: 640 };
    expect(openingBounds(left, [LAPTOP, PROJECTOR])).toEqual(left);
  });

  it('in the middle again when that screen is gone or its title bar out of reach', () => {
    const middle = openingBounds(null, [LAPTOP]);
    expect(openingBounds({ x: 2000, y: 40, width: 1000, height: 640 }, [LAPTOP])).toEqual(middle);
    expect(openingBounds({ x: 100, y: 1030, width: 1000, height: 640 }, [LAPTOP])).toEqual(middle);
    expect(openingBounds({ x: -950, y: 100, width: 1000, height: 640 }, [LAPTOP])).toEqual(middle);
  });

  it('no larger than its screen and not below the smallest size', () => {
    expect(openingBounds({ x: 1930, y: 10, width: 1900, height: 1000 }, [LAPTOP, PROJECTOR])).toMatchObject({ width: 1280, height: 720 });
    expect(openingBounds({ x: 10, y: 10, width: 200, height: 100 }, [LAPTOP])).toMatchObject({ width: 960, height: 600 });
  });
});

describe('when a screen is unplugged', () => {
  const onProjector = { x: 2000, y: 40, width: 1000, height: 640 };

  it('a window that was on it comes back to the main one, no larger than that', () => {
    expect(rescuedBounds(onProjector, [LAPTOP])).toEqual({ x: 460, y: 200, width: 1000, height: 640 });
    expect(rescuedBounds({ ...onProjector, width: 3000, height: 2000 }, [LAPTOP])).toEqual(LAPTOP);
  });

  it('one that can be reached stays', () => {
    expect(rescuedBounds(onProjector, [LAPTOP, PROJECTOR])).toBeNull();
  });
});
