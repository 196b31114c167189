// Reads the host, picks a mode; nothing else.
import { openKeep } from './host/keep.ts'
import { openStudent } from './modes/student.tsx'

const root = document.getElementById('shipo')
if (root !== null) void openStudent(root, openKeep())
