"""Starts and stops the servers, each with its own small configuration and its log in /srv/logs."""
import glob
import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

LOGS = Path("/srv/logs")
CONF = Path("/srv/conf")
PGBIN = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
PYTHON = "/usr/bin/python3"

NGINX = """daemon off; worker_processes 1; pid /srv/conf/nginx.pid; error_log /srv/logs/nginx/error.log warn;
events { worker_connections 1024; }
http {
  access_log /srv/logs/nginx/access.log combined;
  client_body_temp_path /srv/conf/body; proxy_temp_path /srv/conf/proxy; fastcgi_temp_path /srv/conf/fastcgi;
  uwsgi_temp_path /srv/conf/uwsgi; scgi_temp_path /srv/conf/scgi;
  upstream shop { server 127.0.0.1:8000 max_fails=0; }
  server { listen 127.0.0.1:8080; server_name shop;
    location / { proxy_pass http://shop; proxy_connect_timeout 2s; proxy_read_timeout 8s; } }
}
"""
HAPROXY = """global
  log 127.0.0.1:5140 local0
  log-send-hostname lab-1
  stats socket /srv/conf/haproxy.sock mode 600 level admin
defaults
  mode http
  log global
  option httplog
  timeout connect 2s
  timeout client 40s
  timeout server 30s
frontend shop
  bind 127.0.0.1:8080
  default_backend shop
backend shop
  server shop-1 127.0.0.1:8000
"""


def spawn(command, log=None):
    """Starts a process whose standard error goes to a file."""
    path = LOGS / log if log else Path("/srv/console.log")
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "ab") as stream:
        return subprocess.Popen(command, stdout=stream, stderr=stream, stdin=subprocess.DEVNULL)


def stop(process, how=signal.SIGTERM):
    process.send_signal(how)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_for(port, seconds=20):
    """Waits until somebody listens."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)


class Postgres:
    def __init__(self, data="/srv/postgresql", settings=None, segment=16, cpu=None):
        self.data, self.cpu = data, cpu
        subprocess.run([f"{PGBIN}/initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8",
                        f"--wal-segsize={segment}"], check=True, stdout=subprocess.DEVNULL)
        base = {"listen_addresses": "'127.0.0.1'", "unix_socket_directories": "'/srv/conf'", "max_connections": 100,
                "log_timezone": "'UTC'", "log_line_prefix": "'%m [%p] %q%u@%d '", "log_min_duration_statement": 1000,
                "log_checkpoints": "off", "max_parallel_workers_per_gather": 0, "jit": "off",
                "shared_buffers": "'64MB'", "dynamic_shared_memory_type": "mmap"}
        self.settings = base | (settings or {})
        self.write()
        self.start()
        self.sql("CREATE ROLE shop LOGIN", "postgres")
        self.sql("CREATE DATABASE shop OWNER shop", "postgres")

    def write(self):
        text = "".join(f"{key} = {value}\n" for key, value in self.settings.items())
        Path(self.data, "postgresql.auto.conf").write_text(text)

    def start(self):
        pin = ["taskset", "-c", str(self.cpu)] if self.cpu is not None else []
        self.process = spawn(pin + [f"{PGBIN}/postgres", "-D", self.data], "postgresql/postgresql.log")
        for _ in range(100):
            if subprocess.run([f"{PGBIN}/pg_isready", "-q", "-h", "127.0.0.1"]).returncode == 0:
                return
            time.sleep(0.1)

    def stop(self):
        stop(self.process, signal.SIGINT)  # a fast shutdown

    def reload(self):
        self.process.send_signal(signal.SIGHUP)

    def sql(self, text, database="shop", user="postgres"):
        command = ["psql", "-h", "127.0.0.1", "-qAt", "-v", "ON_ERROR_STOP=1", "-U", user, "-d", database, "-c", text]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


class Redis:
    def __init__(self):
        (LOGS / "redis").mkdir(parents=True, exist_ok=True)
        self.process = spawn(["redis-server", "--bind", "127.0.0.1", "--port", "6379", "--dir", "/srv/conf",
                              "--save", "3600 1", "--logfile", "/srv/logs/redis/redis-server.log"])
        wait_for(6379)

    def stop(self):
        stop(self.process)


class Nginx:
    def __init__(self):
        (LOGS / "nginx").mkdir(parents=True, exist_ok=True)
        (CONF / "nginx.conf").write_text(NGINX)
        self.process = spawn(["nginx", "-c", "/srv/conf/nginx.conf", "-e", "/srv/logs/nginx/error.log"])

    def stop(self):
        stop(self.process)


class HAProxy:
    def __init__(self):
        (CONF / "haproxy.cfg").write_text(HAPROXY)
        self.process = spawn(["haproxy", "-db", "-q", "-f", "/srv/conf/haproxy.cfg"])

    def tell(self, command):
        with socket.socket(socket.AF_UNIX) as link:
            link.connect("/srv/conf/haproxy.sock")
            link.sendall(command.encode() + b"\n")
            return link.recv(4096)

    def stop(self):
        stop(self.process)


class App:
    """The shop. A change of its settings takes effect with the next start, as with most programs."""

    def __init__(self, **settings):
        self.settings = {"release": "2.14.0"} | settings
        self.start()

    def start(self):
        (CONF / "shop.json").write_text(json.dumps(self.settings))
        self.process = spawn([PYTHON, "/srv/shop/shop.py", "/srv/conf/shop.json"], "shop/shop.log")
        wait_for(8000)

    def stop(self):
        stop(self.process)

    def restart(self, **changes):
        self.stop()
        self.settings |= changes
        self.start()


class Inventory:
    def __init__(self):
        self.process = spawn([PYTHON, "/srv/shop/inventory.py"], "inventory/inventory.log")
        time.sleep(1)

    def stop(self):
        os.kill(self.process.pid, signal.SIGCONT)
        stop(self.process)
