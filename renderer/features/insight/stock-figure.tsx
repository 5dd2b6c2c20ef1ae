import type { InsightFilter } from '../../../core/insight/insight';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { Loading } from '../../ui/loading';
import type { FigurePlace } from './figure-place';
import { FigureView } from './figure-view';

interface StockFigureProps {
  readonly filter: InsightFilter;
  readonly onAccounts: (place: FigurePlace) => void;
}

/** The pools over time: counted for every past day, so it comes after the rest of the page. */
export function StockFigure({ filter, onAccounts }: StockFigureProps) {
  const stock = useRequest('insight.stock', { filter });
  if (stock.isPending) return <Loading what="Counting the pools of the past" />;
  return (
    <Answer query={stock} failure="The pools of the past could not be counted">
      {(figure) => (figure.rows.length === 0 ? null : <FigureView figure={figure} onAccounts={onAccounts} />)}
    </Answer>
  );
}
