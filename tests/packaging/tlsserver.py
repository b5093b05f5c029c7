#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""tlsserver.py FOLDER: an HTTPS server on 127.0.0.1 with a certificate authority of its own.

Writes FOLDER/ca.pem and FOLDER/port, then each request's first line to FOLDER/requests."""
import http.server
import pathlib
import ssl
import subprocess
import sys


def main():
    folder = pathlib.Path(sys.argv[1])
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=FleetSync test authority",
            "-keyout", "ca.key", "-out", "ca.pem")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", "server.key",
            "-addext", "subjectAltName=IP:127.0.0.1", "-out", "server.csr")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-copy_extensions", "copy", "-out", "server.pem")

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            with open(folder / "requests", "a") as log:
                print(self.requestline, self.connection.version(), file=log)
            self.send_error(401)

        def log_message(self, *_):
            """The file of requests says it all."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    (folder / "port").write_text(str(server.server_port))
    server.serve_forever()


if __name__ == "__main__":
    main()
