"""Writing files so that a crash, a full disk or a second writer leaves no half of one behind."""

import os

_BLOCK = 65_536
_READ = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK  # a FIFO that lies there must not hang us


def write_new(path: str, data: bytes, mode: int = 0o600) -> None:
    """Create a file that must not exist yet, durably; on any failure nothing is left."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        rest = data
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    except BaseException:
        os.unlink(path)
        raise
    finally:
        os.close(handle)


def read(path: str) -> bytes:
    """All of a file, in few system calls; raises OSError."""
    return read_dated(path)[0]


def read_dated(path: str) -> tuple[bytes, float]:
    """The same and when it was last written, in seconds since the epoch."""
    handle = os.open(path, _READ)
    try:
        data = os.read(handle, _BLOCK)
        if len(data) == _BLOCK:
            parts = [data]
            while part := os.read(handle, _BLOCK):
                parts.append(part)
            data = b"".join(parts)
        return data, os.fstat(handle).st_mtime
    finally:
        os.close(handle)


def replace(path: str, data: bytes, mode: int = 0o600) -> None:
    """Put a file in place of another; readers see the old one or the new one, whole."""
    temporary = f"{path}.{os.getpid()}.{os.urandom(3).hex()}~"
    write_new(temporary, data, mode)
    try:
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def sync_folder(path: str) -> None:
    """Make the names in a folder durable."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
