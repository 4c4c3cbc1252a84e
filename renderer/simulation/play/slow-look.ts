import type { CompiledCase, LiveSeason, StoreView } from '../door.js';
import type { BoardFigures, StoreGlance } from './play-scene.js';
import type { PlaySetup } from './player.js';
import { glanceOf } from './scene-of.js';
import type { BoardDesk } from './season-desk.js';

/** What changes slowly is looked at this often (ms). */
const SLOWLY = 200;

/** The board of the store on screen and all stores at a glance: dearer than a frame, and read more slowly. */
export class SlowLook {
  private at = Number.NEGATIVE_INFINITY;
  private of = '';
  private figures: BoardFigures | null = null;
  glances: readonly StoreGlance[] = [];

  constructor(
    private readonly board: BoardDesk,
    private readonly compiled: CompiledCase,
    private readonly setup: PlaySetup,
  ) {}

  /** Something has happened that has to be seen at once. */
  touch(): void {
    this.at = Number.NEGATIVE_INFINITY;
  }

  /** Looks again if it is time. Returns whether it has. @param now real time (ms) */
  look(season: LiveSeason, view: StoreView, now: number): boolean {
    if (now - this.at < SLOWLY && this.of === view.id && this.figures !== null) return false;
    this.at = now;
    this.of = view.id;
    this.figures = this.board.figures(
      season,
      this.compiled.world,
      view,
      this.setup.stores.findIndex(({ id }) => id === view.id),
    );
    this.glances = this.setup.stores.length < 2 ? [] : season.view().stores.map(glanceOf);
    return true;
  }

  /** @throws before the first look */
  get boardFigures(): BoardFigures {
    if (this.figures === null) throw new Error('nothing has been looked at yet');
    return this.figures;
  }
}
