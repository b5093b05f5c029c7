#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Kills the real program while its request is out, by what a person does, and looks what it says then.

    killgui.py FLEETSYNC FLEETSYNC-SIMULATOR

Led through AT-SPI on an X server and a D-Bus session of its own, as a screen reader would. A relay
before the simulator counts the POSTs and holds their answers back.
"""
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FLEET = "Harbor Point Logistics"  # manual and idle
PATIENCE = 60  # seconds, for a machine that is busy otherwise


def wait_for(what, look):
    """The first true answer; look() may fail while the window changes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception as error:  # noqa: BLE001: whatever AT-SPI raises for what is gone
            last = error
        else:
            last = None
        time.sleep(0.1)
    sys.exit(f"FAIL: {what} did not come ({last})")


class Relay(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    target = ""
    posts = []
    hold = threading.Event()

    def log_message(self, *_):
        pass

    def relay(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items()
                   if name.lower() not in ("host", "content-length", "accept-encoding", "connection")}
        request = urllib.request.Request(self.target + self.path, data=body or None, headers=headers,
                                         method=self.command)
        try:
            with urllib.request.urlopen(request) as answer:
                status, told = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, told = error.code, error.read()
        if self.command == "POST":
            self.posts.append((self.path, body, status))
            self.hold.wait(PATIENCE)
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)
        except OSError:
            pass  # the program is dead

    do_GET = do_POST = relay


class Screen:
    """What assistive technology sees of the program."""

    def __init__(self, process):
        import pyatspi
        self.pyatspi = pyatspi
        self.process = process
        self.app = wait_for("the program on the accessibility bus", self.find_app)

    def find_app(self):
        if self.process.poll() is not None:
            sys.exit(f"FAIL: the program ended with {self.process.returncode}")
        desktop = self.pyatspi.Registry.getDesktop(0)
        return next((app for app in desktop
                     if app and app.get_process_id() == self.process.pid), None)

    def walk(self, node=None, depth=0):
        node = node or self.app
        yield node
        # Cells are asked for by row: a table's tree is too long to walk, as the filters' and what is
        # not on the screen: words that pass by would be gone before the walk is there.
        long = (self.pyatspi.ROLE_TABLE, self.pyatspi.ROLE_TREE, self.pyatspi.ROLE_TREE_TABLE)
        shown = depth == 0 or node.getState().contains(self.pyatspi.STATE_SHOWING)
        if depth < 25 and shown and node.getRole() not in long:
            for child in node:
                if child:
                    yield from self.walk(child, depth + 1)

    def find(self, name, role=None):
        return next((node for node in self.walk()
                     if node.name == name and role in (None, node.getRole())), None)

    def says(self, pattern):
        return next((node.name for node in self.walk() if re.search(pattern, node.name or "")), None)

    def press(self, name):
        button = wait_for(f"the button {name}", lambda: self.find(name))
        action = button.queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        action.doAction(names.index("press") if "press" in names else 0)

    def table(self):
        return self.find("Fleets", self.pyatspi.ROLE_TABLE)

    def row_of(self, fleet):
        table = self.table().queryTable()
        return next((row for row in range(table.nRows)
                     if table.getAccessibleAt(row, 1).name == fleet), None)

    def state_of(self, fleet):
        row = self.row_of(fleet)
        return None if row is None else self.table().queryTable().getAccessibleAt(row, 0).name

    def select(self, fleet):
        def found():
            row = self.row_of(fleet)
            return None if row is None else [row]

        self.table().queryTable().addRowSelection(wait_for(f"the row of {fleet}", found)[0])


def start(program, home, relay, key):
    environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home,
                       TERMINAL_API_KEY=key, TERMINAL_BASE_URL=relay, QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", LANGUAGE="en")
    return subprocess.Popen([program], env=environment)


def inside(program, simulator):
    server = subprocess.Popen([simulator, "--connections", "20"], stdout=subprocess.PIPE, text=True)
    started = [server]
    try:
        told = json.loads(server.stdout.readline())
        root, path = re.match(r"(http://[^/]+)(/.*)", told["baseUrl"]).groups()
        Relay.target = root
        relay = ThreadingHTTPServer(("127.0.0.1", 0), Relay)
        relay.daemon_threads = True
        threading.Thread(target=relay.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{relay.server_port}{path}"
        with tempfile.TemporaryDirectory() as home:
            def begin():
                started.append(start(program, home, base, told["apiKey"]))
                return started[-1]

            twice(begin)
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()
        Relay.hold.set()
    if len(Relay.posts) != 1 or Relay.posts[0][2] != 201:
        sys.exit(f"FAIL: the server saw {Relay.posts}")
    print("1 kill, 1 request: lost 0, doubled 0")


def twice(begin):
    first = begin()
    screen = Screen(first)
    screen.select(FLEET)
    screen.press("New sync")
    screen.press("Start sync")
    wait_for("the POST", lambda: Relay.posts)
    state = wait_for("Sending…", lambda: screen.state_of(FLEET))
    first.send_signal(signal.SIGKILL)
    first.wait()
    print(f"killed while the row said “{state}”; the server had answered {Relay.posts[0][2]}")

    screen = Screen(begin())
    screen.select(FLEET)  # the details keep what the notices say for some seconds
    outcome = f"Terminal has the sync of {FLEET}"
    # Of the first there is word for some seconds only: a walk over a busy screen may come too late.
    checking = wait_for("word of the interrupted request",
                        lambda: screen.says(f"interrupted last time|{outcome}"))
    print(f"after the restart: “{checking}”")
    adopted = wait_for("the outcome", lambda: screen.says(outcome))
    print(f"then: “{adopted}”, and the row says “{screen.state_of(FLEET)}”")


def outside(arguments):
    """The same script again, on a screen and a bus of its own."""
    read, write = os.pipe()
    # Without -noreset it turns clients away for a moment when the first one has left.
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0",
                               "1280x900x24"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        display = number.readline().strip()
    try:
        with tempfile.TemporaryDirectory() as runtime:
            environment = dict(os.environ, DISPLAY=f":{display}", XDG_RUNTIME_DIR=runtime)
            return subprocess.call(["dbus-run-session", "--", sys.executable, "-B", __file__,
                                    "--inside", *arguments], env=environment)
    finally:
        screen.kill()
        screen.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        inside(*sys.argv[2:])
    else:
        sys.exit(outside(sys.argv[1:]))
