"""What is in an S/MIME mail that is signed as a whole: the content of a CMS structure (RFC 5652), not encrypted."""

_DATA = bytes.fromhex("06092a864886f70d010701")
"""The object identifier id-data, which stands before the content."""

_OCTETS, _OCTETS_IN_PIECES, _END = 0x04, 0x24, 0x00


def content_of(data: bytes) -> bytes:
    """The signed content; empty where it is absent or encrypted. No signature is checked."""
    at = data.find(_DATA)
    if at < 0:
        return b""
    at += len(_DATA)
    if data[at : at + 1] != b"\xa0":
        return b""
    kind, at, length = _element(data, _element(data, at)[1])
    if kind == _OCTETS:
        return data[at : at + length]
    found = []
    end = at + length if length >= 0 else len(data)
    while kind == _OCTETS_IN_PIECES and at < end:
        piece, at, length = _element(data, at)
        if piece != _OCTETS or length < 0:
            break
        found.append(data[at : at + length])
        at += length
    return b"".join(found)


def _element(data: bytes, at: int) -> tuple[int, int, int]:
    """An element's type, where its content begins, and its length: -1 where only its end tells."""
    head = data[at : at + 6]
    if len(head) < 2:
        return _END, len(data), 0
    if head[1] < 0x80:
        return head[0], at + 2, head[1]
    size = head[1] & 0x7F
    if size > 4:
        return _END, len(data), 0
    return head[0], at + 2 + size, int.from_bytes(head[2 : 2 + size], "big") if size else -1
