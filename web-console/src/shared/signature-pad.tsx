import { type PointerEvent, type ReactElement, useEffect, useRef } from 'react';
import type { Stroke } from './strokes.ts';

export interface SignaturePadProps {
  readonly strokes: readonly Stroke[];
  readonly onChange: (strokes: readonly Stroke[]) => void;
  /** The pad's size in CSS pixels, told whenever it changes. */
  readonly onSize: (width: number, height: number) => void;
  readonly label: string;
  readonly hint: string;
}

/** Where a finger writes a name. Vector strokes, not a picture: they are what is sealed with the agreement. */
export function SignaturePad({ strokes, onChange, onSize, label, hint }: SignaturePadProps): ReactElement {
  const pad = useRef<SVGSVGElement>(null);
  const drawing = useRef<[number, number][] | null>(null);

  useEffect(() => {
    const element = pad.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => onSize(element.clientWidth, element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSize]);

  const at = (event: PointerEvent<SVGSVGElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const down = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = [at(event)];
    onChange([...strokes, drawing.current]);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawing.current === null) return;
    drawing.current = [...drawing.current, at(event)];
    onChange([...strokes.slice(0, -1), drawing.current]);
  };
  const up = (): void => {
    drawing.current = null;
  };
  return (
    <svg
      ref={pad}
      className="signature-pad"
      role="img"
      aria-label={label}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      {strokes.length === 0 && (
        <text x="50%" y="50%" textAnchor="middle" dominantBaseline="middle">
          {hint}
        </text>
      )}
      {strokes.map((stroke, index) => (
        // Strokes are only ever appended or all removed, so their place is their identity.
        <path key={`${index}:${stroke[0]?.join() ?? ''}`} d={pathOf(stroke)} />
      ))}
    </svg>
  );
}

function pathOf(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (first === undefined) return '';
  const line = rest.map(([x, y]) => `L${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return `M${first[0].toFixed(1)} ${first[1].toFixed(1)}${line === '' ? 'l0.1 0' : line}`;
}
