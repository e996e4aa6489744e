"""Runs a command in a terminal of its own, and closes the terminal when standard input ends, but lives on."""

import os
import pty
import select
import signal
import sys
import time

pid, master = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
# That the command ends is not to be noticed here.
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    readable, _, _ = select.select([master, sys.stdin], [], [])
    if sys.stdin in readable and not os.read(sys.stdin.fileno(), 1024):
        break
    if master in readable:
        try:
            output = os.read(master, 65536)
        except OSError:
            break
        os.write(sys.stdout.fileno(), output)
os.close(master)
time.sleep(60)
