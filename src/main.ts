// Reads the host, picks a mode; nothing else.
import { lendChineseFont } from './host/chineseFont.ts'
import { openKeep } from './host/keep.ts'
import { openStudent } from './modes/student.tsx'

const root = document.getElementById('shipo')
if (root !== null) {
  // What index.html shows meanwhile lies under the game: it goes once there is something over it.
  void openStudent(root, openKeep()).finally(() => document.getElementById('opening')?.remove())
}
void lendChineseFont()
