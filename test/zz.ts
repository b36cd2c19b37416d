import { corpusOf } from './support/corpus.ts';
import { swappedInitials, expansionWords,initialsFit} from '../server/src/rules/acronym-fit.ts';
import {readFileSync} from 'node:fs';
const t=readFileSync('../shared/gold/stories-dev/articles/014_dab4e9d6f567fd6f.txt','utf8');
const {view}=await corpusOf([{name:'a.txt',text:t}]); const id=view.articles()[0]!; const f=view.facts(id);
const w=expansionWords('Inspectie Gezondheidszorg en Jeugd', view.pack(id).functionWords);
console.log(w,initialsFit('ijg',w),swappedInitials('ijg',w),view.pack(id).names.isKnownName('IJG'));
const m=f.mentions; for(let i=0;i<m.count;i++)if((m.starts[i]!)>930&&m.starts[i]!<1060)console.log(m.starts[i],m.ends[i],view.text(f.names[m.names[i]!]!));
