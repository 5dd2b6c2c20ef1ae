import { useEffect, useState } from 'react';
import { useStoredSwitch } from './use-stored-switch';

/** Only voices of this machine: others would send the words to somebody's server (R19). */
function localVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = window.speechSynthesis.getVoices().filter(({ localService }) => localService);
  return voices.find(({ lang }) => lang.toLowerCase().startsWith('en')) ?? voices[0] ?? null;
}

/** Reads lines aloud where the system has a voice of its own, and only once it was switched on. */
export function useReadAloud() {
  const [voice, setVoice] = useState(localVoice);
  const [isOn, setIsOn] = useStoredSwitch('read-aloud');
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    // The list of voices often comes later than the page.
    const look = () => setVoice(localVoice());
    window.speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', look);
      window.speechSynthesis.cancel();
    };
  }, []);
  const say = (text: string) => {
    if (!isOn || voice === null) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    window.speechSynthesis.speak(utterance);
  };
  const change = (next: boolean) => {
    if (!next && voice !== null) window.speechSynthesis.cancel();
    setIsOn(next);
  };
  return { isPossible: voice !== null, isOn, change, say };
}
