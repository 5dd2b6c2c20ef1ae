import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import {
  countDroppedPlaybooks,
  isPlaybookFile,
  keepDroppedFiles,
  subscribeToDroppedFiles,
  takeDroppedPlaybook,
} from '../../app/dropped-files';
import { ArrivedFile } from './arrived-file';
import { ChoosePlaybooks } from './choose-playbooks';

/** Brings in playbooks of others, one file after another: a bundle, a playbook, or a plain text. */
export function Arrivals() {
  const [file, setFile] = useState<File | null>(null);
  const [waiting, setWaiting] = useState(0);
  const [, go] = useLocation();
  useEffect(() => {
    const take = () => {
      setFile((current) => current ?? takeDroppedPlaybook());
      setWaiting(countDroppedPlaybooks());
    };
    take();
    return subscribeToDroppedFiles(take);
  }, []);
  useCommands([
    {
      id: 'back',
      label: 'Back to all playbooks',
      group: 'Playbooks',
      keys: 'escape',
      run: () => go('/playbooks'),
    },
  ]);
  const choose = (files: readonly File[]) => keepDroppedFiles(files.filter(isPlaybookFile));
  const goOn = () => {
    setFile(takeDroppedPlaybook());
    setWaiting(countDroppedPlaybooks());
  };
  if (file === null) return <ChoosePlaybooks onFiles={choose} />;
  return <ArrivedFile key={`${file.name} ${file.lastModified} ${file.size}`} {...{ file, waiting, goOn }} />;
}
