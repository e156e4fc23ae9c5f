import { playTalks } from './support/play-talks.ts'

playTalks('a-l')
