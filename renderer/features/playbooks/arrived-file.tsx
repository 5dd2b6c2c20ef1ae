import { useQuery } from '@tanstack/react-query';
import { isPlaybookText } from '../../../core/playbook/propose-conversion';
import { mostPlaybookBytes } from '../../../core/playbook/text-size';
import { Loading } from '../../ui/loading';
import { BundlePage } from './bundle-page';
import { ConvertPage } from './convert-page';

export interface ArrivedFileProps {
  readonly file: File;
  /** Files that come after this one. */
  readonly waiting: number;
  /** Leaves this file and shows the next one. */
  readonly goOn: () => void;
}

/** A bundle and a playbook are compared with the library; a plain text is turned into a playbook first. */
export function ArrivedFile(props: ArrivedFileProps) {
  const { file } = props;
  const { name, size, lastModified } = file;
  const plain = useQuery({
    queryKey: ['arrived text', name, size, lastModified],
    queryFn: () => readPlainText(file),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (plain.isPending) return <Loading />;
  if (typeof plain.data === 'string') return <ConvertPage {...props} text={plain.data} />;
  return <BundlePage {...props} />;
}

/** `null` for all that is no plain text: the host reads it, and says in words what is wrong with it. */
async function readPlainText(file: File): Promise<string | null> {
  if (/\.zip$/i.test(file.name) || file.size > mostPlaybookBytes) return null;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(await file.arrayBuffer());
    return text.includes('\0') || isPlaybookText(text) ? null : text;
  } catch {
    return null;
  }
}
