import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useSize } from '../../charts/use-size.js';
import { useScale } from '../../stores/use-scale.js';
import { prefersLessMotion } from '../less-motion.js';
import { floorEvery, minutesPerSecond, walks } from '../transport/speeds.js';
import { useFrames } from '../use-frames.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { FloorDrawing, type FloorLook } from './floor-drawing.js';
import { unitFor } from './floor-layout.js';
import { readPalette } from './floor-palette.js';
import styles from './floor-view.module.css';
import { floorWords } from './floor-words.js';
import { StaffButtons } from './staff-buttons.js';
import { surfaceOf } from './surface.js';

/** The floor of the selected store, drawn every frame. Its people are buttons over the drawing; its text twin is the table of places. */
export function FloorView() {
  const { t } = usePlayTexts();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useMemo(() => new FloorDrawing(), []);
  const look = useLook(canvas, drawing);
  usePlan(box, canvas, drawing);
  useDrawing(canvas, drawing, look);
  usePress(canvas, drawing);
  return (
    <div className={styles.floor} data-floor ref={box}>
      <div aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <p className="visually-hidden">{t('floor.twin')}</p>
      <StaffButtons drawing={drawing} />
    </div>
  );
}

/** A press on a dot tells the customer's story. For the pointer only: by keyboard, customers are reached through alerts and the timeline. */
function usePress(canvas: RefObject<HTMLCanvasElement | null>, drawing: FloorDrawing): void {
  const session = usePlaySession();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const press = (event: MouseEvent) => {
      const at = element.getBoundingClientRect();
      const customer = drawing.customerAt(event.clientX - at.left, event.clientY - at.top);
      if (customer !== null) session.choose({ kind: 'customer', customer });
    };
    element.addEventListener('click', press);
    return () => element.removeEventListener('click', press);
  }, [canvas, drawing, session]);
}

/** Colours, words and choices of the drawing, read when they change and not every frame. */
function useLook(canvas: RefObject<HTMLCanvasElement | null>, drawing: FloorDrawing): RefObject<FloorLook | null> {
  const { t, person } = usePlayTexts();
  const chosen = usePlay((s) => s.chosen);
  const look = useRef<FloorLook | null>(null);
  const words = useMemo(() => floorWords(t, person), [t, person]);
  useEffect(() => {
    const read = () => {
      if (!canvas.current) return;
      look.current = {
        colors: readPalette(canvas.current),
        words,
        chosenCustomer: chosen?.kind === 'customer' ? chosen.customer : null,
        chosenPerson: chosen?.kind === 'person' ? chosen.person : null,
      };
      drawing.touch();
    };
    read();
    // The theme is set on the document by whoever follows the settings, the system's theme may change by itself.
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-size', 'lang'] });
    return () => observer.disconnect();
  }, [canvas, drawing, words, chosen]);
  return look;
}

/** The plan follows the size of the box and what the store has. */
function usePlan(box: RefObject<HTMLDivElement | null>, canvas: RefObject<HTMLCanvasElement | null>, drawing: FloorDrawing): void {
  const { width, height } = useSize(box);
  const scale = useScale();
  const store = usePlay((s) => s.setup?.stores.find(({ id }) => id === s.store));
  const hasDesk = usePlay((s) => s.scene?.hasDesk ?? false);
  const hasStock = usePlay((s) => (s.scene?.stock ?? null) !== null);
  const hasTills = usePlay((s) => s.scene?.hasTills ?? false);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !store || width === 0 || height === 0) return;
    const ratio = window.devicePixelRatio || 1;
    const surface = surfaceOf(element);
    surface.width = Math.round(width * ratio);
    surface.height = Math.round(height * ratio);
    surface.getContext('2d')?.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { groups, promoted, tills } = store;
    drawing.resize({
      width,
      height,
      unit: unitFor(width, height, scale),
      groups: hasStock ? groups : 0,
      promoted,
      tills: hasTills ? tills : 0,
      hasDesk,
      hasStock,
    });
    drawing.touch();
  }, [canvas, drawing, store, width, height, scale, hasDesk, hasStock, hasTills]);
}

function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, drawing: FloorDrawing, look: RefObject<FloorLook | null>): void {
  const session = usePlaySession();
  const shown = useRef<unknown>(null);
  const undrawn = useRef(0);
  useFrames((frame) => {
    const { view } = session;
    const { speed, isPlaying } = session.store.getState();
    undrawn.current += frame;
    if (isPlaying && undrawn.current < floorEvery(minutesPerSecond(speed))) return;
    const passed = undrawn.current;
    undrawn.current = 0;
    const context = canvas.current && surfaceOf(canvas.current).getContext('2d');
    if (!context || !look.current) return;
    if (view !== null && view !== shown.current) {
      shown.current = view;
      drawing.show(view.scene, prefersLessMotion() ? 'jump' : isPlaying && walks(speed) ? 'walk' : 'fade');
    }
    drawing.draw(context, passed, look.current);
  });
}
