"""A scripted SMTP server that knows the truth: every message whose final dot it took, and faults at every phase by a seeded chance."""
import random
import re
import socket
import threading
import time

# What may go wrong, and how often per connection or per message.
FAULTS = {
    "connect_drop": 0.02, "ehlo_drop": 0.02, "mail_451": 0.01, "rcpt_drop": 0.01, "rcpt_451": 0.02, "rcpt_550": 0.01,
    "data_451": 0.01, "body_drop": 0.02, "dot_lost": 0.02, "dot_accept_drop": 0.03, "dot_accept_garbage": 0.02, "dot_451": 0.01, "dot_554": 0.01,
}


class Truth:
    """Listens on a free port of 127.0.0.1. `accepted` maps a recipient to the X-Deskbell-Ids taken for it, in order.

    `script` is asked before the answer to "rcpt" and "accepted", with the recipient: it may take its time, or say "drop"."""

    def __init__(self, seed, faults=True, delay=0.02, script=lambda phase, recipient: None):
        self.script = script
        self.random = random.Random(seed)
        self.faults = faults
        self.delay = delay
        self.accepted = {}
        self.lock = threading.Lock()
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.closing = False
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def close(self):
        self.closing = True
        self.socket.shutdown(socket.SHUT_RDWR)  # wakes the listener: left asleep, it could take the next server's connections
        self.listener.join()
        self.socket.close()

    def _chance(self, name):
        with self.lock:
            return self.faults and self.random.random() < FAULTS[name]

    def _pause(self):
        with self.lock:
            wait = self.random.random() * self.delay
        time.sleep(wait)  # the server's own slowness, so that kills fall into every phase

    def _listen(self):
        while not self.closing:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # three replies in a row must not wait for acknowledgements
            with connection, connection.makefile("rb") as lines:
                self._dialogue(connection, lines)
        except OSError:
            pass  # the worker was killed

    def _dialogue(self, connection, lines):
        say = lambda text: connection.sendall(text.encode() + b"\r\n")
        if self._chance("connect_drop"):
            return
        say("220 truth.test ESMTP")
        recipient = None
        for raw in lines:
            command = raw.decode("utf-8", "replace").strip()
            verb = command.upper()
            if verb.startswith(("EHLO", "HELO")):
                if self._chance("ehlo_drop"):
                    return
                say("250-truth.test\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES")
            elif verb.startswith("MAIL"):
                recipient = None
                say("451 4.3.0 try later" if self._chance("mail_451") else "250 2.1.0 Ok")
            elif verb.startswith("RCPT"):
                if self._chance("rcpt_drop"):
                    return
                if self._chance("rcpt_451"):
                    say("451 4.3.0 try later")
                elif self._chance("rcpt_550"):
                    say("550 5.1.1 no such user")
                else:
                    recipient = re.search(r"<([^>]*)>", command).group(1)
                    if self.script("rcpt", recipient) == "drop":
                        return
                    say("250 2.1.5 Ok")
            elif verb == "DATA":
                if recipient is None:
                    say("554 5.5.1 no valid recipients")
                    continue
                if self._chance("data_451"):
                    say("451 4.3.0 try later")
                    continue
                say("354 go ahead")
                if not self._take(lines, recipient, say):
                    return
                recipient = None
            elif verb == "QUIT":
                say("221 2.0.0 Bye")
                return
            elif verb == "RSET":
                recipient = None
                say("250 2.0.0 Ok")
            else:
                say("502 5.5.2 what?")

    def _take(self, lines, recipient, say):
        drop_in_body = self._chance("body_drop")
        identity = ""
        for raw in lines:
            if raw == b".\r\n":
                break
            if drop_in_body:
                return False
            if raw.lower().startswith(b"x-deskbell-id:"):
                identity = raw.split(b":", 1)[1].strip().decode()
        else:
            return False  # the worker died before the dot: the message is discarded
        self._pause()
        if self._chance("dot_lost"):
            return False
        if self._chance("dot_451"):
            say("451 4.3.0 try later")
            return True
        if self._chance("dot_554"):
            say("554 5.7.1 not wanted")
            return True
        with self.lock:
            self.accepted.setdefault(recipient, []).append(identity)
        if self._chance("dot_accept_drop"):
            return False
        if self._chance("dot_accept_garbage"):
            say("\x00\x01garbage")
            return False
        if self.script("accepted", recipient) == "drop":
            return False
        self._pause()
        say("250 2.0.0 Ok: queued")
        return True
