"""Japanese requests for no more mail; the language has no spaces, so they are found as strings."""

import re
import unicodedata

from marketing_engine.conversation.reading.judging.clause import Said

_ASKED = (
    "配信停止",
    "配信を停止",
    "配信の停止",
    "配信を止め",
    "配信をやめ",
    "送信を停止",
    "送信を止め",
    "送信をやめ",
    "送信停止",
    "登録解除",
    "登録を解除",
    "購読解除",
    "購読を解除",
    "購読停止",
    "退会",
    "送らないで",
    "送らない",
    "送信しないで",
    "配信しないで",
    "連絡しないで",
    "ご連絡は不要",
    "連絡は不要",
    "連絡はご遠慮",
    "ご遠慮ください",
    "ご遠慮願",
    "営業メールはお断り",
    "お断りします",
    "削除してください",
    "削除して下さい",
    "削除をお願い",
    "削除願",
    "リストから外し",
    "リストから除外",
    "名簿から外し",
    "宛先から外し",
    "二度と",
    "メールは不要",
    "メール不要",
    "今後のご連絡は",
    "今後の配信",
    "配信は不要",
    "やめてください",
    "止めてください",
    "消してください",
    "いただきたくありません",
    "受け取りたくありません",
    "忘れてください",
    "関わらないで",
    "お控えください",
    "お控え下さい",
)
_OTHER = (
    "添付",
    "ファイル",
    "写真",
    "会議",
    "予定",
    "名前の誤り",
    "先ほどのメール",
    "機能",
    "サービスを",
    "ですか",
    "CC",
    "見積",
    "注文",
    "契約書",
    "古いアドレス",
    "以前のアドレス",
    "旧アドレス",
    "電話",
    "同僚",
    "上司",
    "さんは",
    "私には",
    "引き続き",
    "まで",
)
_TURNED = (
    "停止しないで",
    "解除しないで",
    "削除しないで",
    "停止しなくて",
    "外さないで",
    "やめないで",
    "止めないで",
)
_HINTS = (
    "迷惑",
    "配信",
    "解除",
    "削除",
    "個人情報",
    "弁護士",
    "しつこい",
    "通報",
    "どこで入手",
    "外して",
)
_NO_TIME = re.compile("これまで|今まで|いままで|何度まで|までもなく")
"""What only looks like a time until which nothing is to come."""


def said_in_japanese(sentence: str) -> Said | None:
    """What a Japanese sentence says; None where it is in another language."""
    text = unicodedata.normalize("NFKC", sentence)
    if not any("\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" for c in text[:400]):
        return None
    if any(one in text for one in _TURNED):
        return "turned"
    other = any(one in _NO_TIME.sub("", text) for one in _OTHER)
    if any(one in text for one in _ASKED):
        return "doubted" if other else "asked"
    if other and any(one in text for one in _HINTS):
        return "doubted"
    return "hinted" if any(one in text for one in _HINTS) else "nothing"
