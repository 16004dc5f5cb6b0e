import type { ReactElement, ReactNode, RefObject } from 'react';
import type { MapController, MapHover } from '../../map/map-controller.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';

const states: readonly (readonly [string, IconName, string, string])[] = [
  ['av', 'check', '可派', 'Free'],
  ['of', 'bell', '已派', 'Offered'],
  ['en', 'route', '赶往', 'On the way'],
  ['on', 'flag', '现场', 'On scene'],
  ['no', 'minus', '休息', 'Off'],
  ['ov', 'clock', '超时', 'Overdue'],
];

/** What lies over the map: the lock, the tools, the legend and the names under the pointer. */
export function MapFrame({
  controller,
  locked,
  hover,
  outletsShown,
  onToggleOutlets,
  children,
}: {
  readonly controller: RefObject<MapController | null>;
  readonly locked: boolean;
  readonly hover: MapHover | null;
  readonly outletsShown: boolean;
  readonly onToggleOutlets: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const pick = usePick();
  const refit = (): void => controller.current?.refit();
  return (
    <div className="map-frame">
      {children}
      {locked && (
        <button type="button" className="card map-lock" onClick={refit}>
          <Icon name="lock" size={14} weight={2} />
          {pick('视图已锁定，按 * 复位', 'View locked, press * to reset')}
        </button>
      )}
      <div className="card map-tools">
        <Tool icon="plus" label={pick('放大', 'Zoom in')} onClick={() => controller.current?.zoomBy(1)} />
        <Tool icon="minus" label={pick('缩小', 'Zoom out')} onClick={() => controller.current?.zoomBy(-1)} />
        <Tool icon="star" label={pick('看全城', 'Whole city')} onClick={refit} />
        <Tool
          icon="layers"
          label={pick('服务点图层', 'Outlet layer')}
          pressed={outletsShown}
          onClick={onToggleOutlets}
        />
      </div>
      <div className="card map-legend">
        {states.map(([tone, icon, zh, en]) => (
          <span key={tone}>
            <i className={`legend legend-${tone}`}>
              <Icon name={icon} size={11} weight={3} />
            </i>
            {pick(zh, en)}
          </span>
        ))}
        <span>
          <i className="legend legend-stale" />
          {pick('位置过旧', 'Old position')}
        </span>
      </div>
      {hover !== null && (
        <div className="card map-hover" style={{ left: hover.x + 14, top: hover.y + 14 }}>
          {hover.names.map((name) => (
            <div key={name}>{name}</div>
          ))}
        </div>
      )}
    </div>
  );
}

function Tool({
  icon,
  label,
  pressed,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
