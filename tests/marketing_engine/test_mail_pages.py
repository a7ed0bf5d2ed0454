"""HTML becomes text as a person reads it: what mail programs quote is marked, what is not seen is left out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marketing_engine.conversation.reading.mail.pages import text_of_page

ORIGINAL = "<p>Hello Ada,</p><p>are you interested?</p>"
QUOTED = "> Hello Ada,\n>\n> are you interested?"

HEADER = "<b>From:</b> Bob<br><b>Sent:</b> Friday<br><b>To:</b> Ada<br><b>Subject:</b> Hi"
HEADER_TEXT = "From: Bob\nSent: Friday\nTo: Ada\nSubject: Hi"


def lines(text: str) -> str:
    """A text without its empty lines, quoted or not."""
    return "\n".join(line for line in text.split("\n") if line.strip("> "))


@pytest.mark.parametrize(
    ("program", "page", "attribution"),
    [
        (
            "Gmail",
            '<div class="gmail_quote"><div class="gmail_attr">On 1 May Bob wrote:<br></div>'
            f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{ORIGINAL}</blockquote></div>',
            "On 1 May Bob wrote:",
        ),
        ("a forward of Gmail's", f'<div class="gmail_quote"><div class="gmail_attr">--- Forwarded ---<br></div>{ORIGINAL}</div>', "--- Forwarded ---"),
        ("Apple Mail", f'<blockquote type="cite">{ORIGINAL}</blockquote>', ""),
        ("Thunderbird", f'<div class="moz-cite-prefix">On 1 May Bob wrote:</div><blockquote cite="mid:a">{ORIGINAL}</blockquote>', "On 1 May Bob wrote:"),
        ("Outlook", f"<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal>{HEADER}</p></div></div>{ORIGINAL}", HEADER_TEXT),
        ("Outlook in Italian units", f'<div style="border-right:medium none; border-style:solid none none; border-width:1pt medium medium">{HEADER}</div>{ORIGINAL}', HEADER_TEXT),
        ("Windows Mail", f'<div style="border-top-color: red; border-top-width: 1px; border-top-style: solid;">{HEADER}</div>{ORIGINAL}', HEADER_TEXT),
        ("Outlook on the web", f'<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">{HEADER}</div><div>{ORIGINAL}</div>', HEADER_TEXT),
        ("Outlook quoted by Outlook", f'<div id="x_x_divRplyFwdMsg">{HEADER}</div><div>{ORIGINAL}</div>', HEADER_TEXT),
        ("Outlook in a container", f'<div><div><hr></div><div id="divRplyFwdMsg">{HEADER}</div></div><div>{ORIGINAL}</div>', HEADER_TEXT),
        ("old Outlook", f'<div class="OutlookMessageHeader">{HEADER}</div>{ORIGINAL}', HEADER_TEXT),
        ("Hotmail", f"<hr>{HEADER}<br><br>{ORIGINAL}", HEADER_TEXT),
        ("Yahoo", f'<div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>On 1 May, Bob wrote:</div><div>{ORIGINAL}</div></div></div>', "On 1 May, Bob wrote:"),
        ("Yahoo quoted by Yahoo", f'<div class="ydp1a2b3c4dyahoo_quoted"><div>On 1 May, Bob wrote:</div>{ORIGINAL}</div>', "On 1 May, Bob wrote:"),
        ("Proton", f'<div class="protonmail_quote">On 1 May, Bob wrote:<br><blockquote type="cite">{ORIGINAL}</blockquote></div>', "On 1 May, Bob wrote:"),
        ("Zoho", f'<div class="zmail_extra"><div>---- On 1 May Bob wrote ----</div><blockquote>{ORIGINAL}</blockquote></div>', "---- On 1 May Bob wrote ----"),
        ("mail.ru", f'<div class="mail-quote-collapse">{ORIGINAL}</div>', ""),
        ("GMX", f'<div name="quote" style="border-left:2px solid"><div>Von: Bob<br>An: Ada:</div><div name="quoted-content">{ORIGINAL}</div></div>', "Von: Bob\nAn: Ada:"),
        ("Tutanota", f'<blockquote class="tutanota_quote">{ORIGINAL}</blockquote>', ""),
        ("Spark", f'<div name="messageReplySection">On 1 May, Bob wrote:<br>{ORIGINAL}</div>', "On 1 May, Bob wrote:"),
        ("AOL", f"<div>-----Original Message-----<br>{HEADER}<br><br>{ORIGINAL}</div>", f"-----Original Message-----\n{HEADER_TEXT}"),
        ("QQ", f"<div>------ 原始邮件 ------</div><div><div>发件人: Bob</div><div>收件人: Ada</div><div>主题: Hi</div></div>{ORIGINAL}", "------ 原始邮件 ------\n发件人: Bob\n收件人: Ada\n主题: Hi"),
        ("NetEase", f'<blockquote id="isReplyContent">{ORIGINAL}</blockquote>', ""),
        ("Outlook on a phone", f'<div class="ms-outlook-mobile-reference-message">{ORIGINAL}</div>', ""),
    ],
)  # fmt: skip
def test_what_programs_quote_is_marked(program, page, attribution):
    """The attribution stays as it is, each line of the original begins with `> `."""
    found = text_of_page(f"<html><body><div>Yes, Tuesday.</div>{page}</body></html>")
    assert lines(found) == lines(f"Yes, Tuesday.\n{attribution}\n{QUOTED}"), program


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (f'<blockquote type="cite">{ORIGINAL}</blockquote><div>Yes.</div>', f"{QUOTED}\nYes."),
        ('<blockquote type="cite">One?</blockquote>Yes.<blockquote type="cite">Two?</blockquote>No.', "> One?\nYes.\n> Two?\nNo."),
        (
            f'<div class="gmail_quote"><div class="gmail_attr">On 1 May Bob wrote:</div><blockquote>{ORIGINAL}</blockquote><div>Yes.</div></div>',
            f"On 1 May Bob wrote:\n{QUOTED}\nYes.",
        ),
        (f"<blockquote>Hi<br>--- Original ---<br>{HEADER}<br>Hello</blockquote>Yes.", "> Hi\n> --- Original ---\n> " + HEADER_TEXT.replace("\n", "\n> ") + "\n> Hello\nYes."),
        ("<blockquote>a<blockquote>b</blockquote>c</blockquote>d", "> a\n> > b\n> c\nd"),
        ("<blockquote>All of it<br>is mine.</blockquote>", "All of it\nis mine."),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "a\n> b"),
        ("<blockquote>On 1 May Bob wrote:<br>hello</blockquote>", "> On 1 May Bob wrote:\n> hello"),
        ('Yes.<blockquote style="margin:0 0 0 40px;border:none;padding:0px">indented</blockquote>', "Yes.\nindented"),
        ('Yes.<blockquote class="webkit-indent-blockquote" style="margin: 0 0 0 40px;">indented</blockquote>', "Yes.\nindented"),
        ('<div style="border-top:solid 1px">My offer:<br>ten</div><p>Please call.</p>', "My offer:\nten\nPlease call."),
        ('Yes.<div style="border-top:1px solid">Phone: 1<br>Mail: a</div><p>Call me.</p>', "Yes.\nPhone: 1\nMail: a\nCall me."),
        ("Hello<hr>Name: Ada<br>Phone: 1<br>Web: x<br><p>Please call.</p>", "Hello\nName: Ada\nPhone: 1\nWeb: x\nPlease call."),
        ('<div class="gmail_quote"><div class="gmail_attr">Forwarded:</div>One<div class="gmail_quote"><div class="gmail_attr">On 1 May:</div>'
         '<blockquote>Two</blockquote></div></div>', "Forwarded:\n> One\n> On 1 May:\n> > Two"),
    ],
)  # fmt: skip
def test_what_the_writer_wrote_is_not_marked(page, text):
    """Answers between, below and within; indented text; a mail that is all in one quotation."""
    assert lines(text_of_page(page)) == lines(text)


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">x</div>',
        "<div style='color:red; DISPLAY : none !important'>x</div>",
        "<span style=visibility:hidden>x</span>",
        '<p style="font-size:0">x</p>',
        '<p style="font-size:0px;color:#fff">x</p>',
        '<p style="opacity:0">x</p>',
        '<div style="max-height:0;overflow:hidden">x</div>',
        '<div style="position:absolute;left:-9999px">x</div>',
        "<div hidden>x</div>",
        '<div style="position:absolute;top:-9999px">x</div>',
        '<span style="color:#fff">x</span>',
        "<font color=white>x</font>",
        '<span style="color:transparent">x</span>',
        '<span style="color:rgb(255, 255, 255);background:#fefefe">x</span>',
        '<table bgcolor="#000000"><tr><td><font color="#010101">x</font></td></tr></table>',
        "<style>.s{font-size:0}</style><p class=s>x</p>",
        '<div style="display:none"><p>x<div>x</div></p></div>',
        '<table style="display:none"><tr><td>x</td></tr></table>',
        "<style>.a, p.b {color:red} .secret{display:none}</style><p class='secret a'>x</p>",
        "<style>#s{ display : none }</style><p id=s>x</p>",
        "<!-- x -->",
        "<!--[if mso]><p>x</p><![endif]-->",
        "<script>x</script>",
        "<style>x</style>",
        "<title>x</title>",
        "<head><title>x</title></head>",
        "<noframes>x</noframes>",
        "<img alt=x>",
        "<a title=x href='http://x.example'></a>",
        "<?xml x ?>",
    ],
)
def test_what_a_person_does_not_see_is_left_out(hidden):
    """Neither is it a way to speak to whatever reads the text."""
    assert text_of_page(f"<p>Please{hidden} stop.</p>").split() == ["Please", "stop."]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<style>@media print{.a{display:none}}</style><p class=a>shown</p>", "shown"),
        ('<table bgcolor="#003366"><tr><td><font color="#ffffff">shown</font></td></tr></table>', "shown"),
        ('<p style="color:white;background:black">shown</p>', "shown"),
        ('<div style="background:url(a.png)"><b style="color:#fff">shown</b></div>', "shown"),
        ('<style>.d{background:#000}</style><div class=d><b style="color:#fff">shown</b></div>', "shown"),
        ('<p style="color:#fff"><a href="http://x.example">shown</a></p>', "shown"),
        ('<style>.s{font-size:0}</style><p class=s><b style="font-size:12px">shown</b></p>', "shown"),
        ('<body style="color:#fff">all of it</body>', "all of it"),
        ("<style>.mail .a{display:none}</style><p class=a>shown</p>", "shown"),
        ("<td style='font-size:0px'><div style='font-size:13px'>shown</div></td>", "shown"),
        ("<td style='font-size:0'><font size=2>shown</font><span style='font-size:2em'>x</span></td>", "shown"),
        ("<td style='font-size:0'>x<span style='font: bold 12px Arial'>shown</span></td>", "shown"),
        ("<div style='display:none'>all of it</div>", "all of it"),
        ("<div style='white-space:pre-wrap'>a\nb  c<p style='white-space:normal'>d\ne</p></div>", "a\nb  c\n\nd e"),
        ("<![if !mso]>shown<![endif]>", "shown"),
        ("<p style='display:none'>x<p>shown", "shown"),
        (
            '<div class="ms-outlook-mobile-reference-message">From: Bob<br>To: Ada<br><br>Hello</div>',
            "> From: Bob\n> To: Ada\n>\n> Hello",
        ),
        ("<p style='font-size:10px'>shown", "shown"),
        ("<div><p>a</p><p>b</p></div>", "a\n\nb"),
        (
            "<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>",
            "a\n\nb",
        ),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<div>a<br></div><div>b</div>", "a\nb"),
        ("a<br><br><br><br>b", "a\n\nb"),
        ("  a\n  <b> b</b> <i>c</i>\td ", "a b c d"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><th>c<td>d</table>", "a\tb\nc\td"),
        ("<ul><li>a<li>b</ul><ol><li>c</li><li>d</li></ol>", "- a\n- b\n\n1. c\n2. d"),
        ("x<pre>a  b\n  c\n</pre>y", "x\n\na  b\n  c\n\ny"),
        ("&lt;a&gt; &amp; &eacute;&#233;&#xe9; &nosuch; 1&nbsp;000", "<a> & ééé &nosuch; 1 000"),
        ("&#99999999999999999999;&#0;", "\ufffd\ufffd"),
        ("un&#8203;sub&shy;scribe", "unsubscribe"),
        ('<a href="mailto:ada@x.example">Ada</a> or <a href=http://x.example/?a=1&b=2>here</a>', "Ada or here"),
        ("Thanks <img alt='👍' src=x>", "Thanks 👍"),
        ("a < b and c <3 d", "a < b and c <3 d"),
        ('<a title="a > b">c</a>', "c"),
        ("<p a='>x</p>", "x"),
        ("<b>a<i>b</b>c</i>", "abc"),
        ("<span hidden>x<span>x</span>x</span>y", "y"),
        ("<div>a</span></b></table></td>b</div>", "ab"),
        ("Yes.<div class=gmail_signature>Ada<br>CEO</div>", "Yes.\n-- \nAda\nCEO"),
        ("Yes.<div>-- <br><div class='gmail_signature'>Ada</div></div>", "Yes.\n--\nAda"),
        ("Yes.<div id='x_Signature'>Ada</div>", "Yes.\n-- \nAda"),
        ("Yes.<div data-signatureblock=true>Ada</div>", "Yes.\n-- \nAda"),
        ("<div class=gmail_signature>Ada</div>", "Ada"),
        ("", ""),
    ],
)
def test_a_page_is_read_as_browsers_show_it(page, text):
    """Blocks on lines, cells apart, lists, entities, broken markup; a signature has its line."""
    assert text_of_page(page) == text


words = st.sampled_from(("Please", "stop", "grüßen", "日本", "1", "a"))
tags = st.sampled_from(
    (
        *("div", "p", "b", "span", "blockquote", "td", "tr", "table", "li", "ul", "a", "h1", "pre", "font", "x:y"),
        *(
            'div class="gmail_quote"',
            "div id=divRplyFwdMsg",
            "div class=gmail_signature",
            "div class=gmail_attr",
            "hr",
            "br",
        ),
    )
)


@given(st.lists(words | tags.map(lambda tag: f"<{tag}>") | tags.map(lambda tag: f"</{tag.split()[0]}>"), max_size=40))
@settings(max_examples=400)
def test_no_word_is_lost_and_none_is_added(pieces):
    """However tags are nested, each word that is shown stands in the text, once and in its order."""
    found = text_of_page(" ".join(pieces))
    shown = [word for word in found.split() if word.strip(">-") and not word[:-1].isdigit()]
    assert shown == [piece for piece in pieces if not piece.startswith("<") and not piece[:-1].isdigit()]


@given(st.text(alphabet="<>/!-=\"' abp&#;x[]?\n", max_size=80))
@settings(max_examples=400)
def test_any_markup_gives_text(page):
    """Nothing is raised, whatever the page is."""
    assert "\0" not in text_of_page(page)
