"""Legal forms of companies, in the countries that lists come from.

Written as `companies` compares them: lower case, without spaces, dots and commas.
"""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


STRONG = _set("""
    gmbh mbb abp sa/nv nv/sa hf ehf ohf ggmbh gesmbh gesellschaftmbh mbh gmbh&co gmbh&cokg gmbh&cokgaa gmbh&coohg
    gmbhu.cokg gmbhundcokg gmbh&compkg gmbh+cokg ag&co ag&cokg ag&cokgaa ag&coohg se&co se&cokg se&cokgaa mbh&cokg
    ug&cokg kgaa ohg gbr partg partgmbb partmbb partnerschaft partgesellschaft ughaftungsbeschränkt
    ug(haftungsbeschränkt) ev ek ekfr ekfm eu egen aktiengesellschaft gesellschaftmitbeschränkterhaftung
    kommanditgesellschaft eingetragenergenossenschaft inc incorporated ltd limited llc llp lllp pllc plc ltdco
    coltd co.ltd cltd pvtltd pvtlimited privatelimited ptyltd ptylimited pteltd ptelimited pty pvt pte sdnbhd bhd
    corp corporation publimitedcompany limitedliabilitycompany publiclimitedcompany unlimited cic ulc dac clg uc
    ltée ltee inccorp sarl sàrl eurl sasu scop earl selarl selas sca snc scic gie sl slu sau slne sll scoop sadecv
    sabdecv sapidecv srldecv sderldecv spr sociedadlimitada sociedadanonima sociedadanónima srl srls spa sapa sas
    scrl scarl sccarl sccoop ssd socarl soccoop bv nv vof cv bvba sprl cvba commv vzw besloten bvi spzoo spzook
    spzoospk spzoosk spzookomandytowa sk spk spj spzoospółkakomandytowa spółkazoo
    spółkazograniczonąodpowiedzialnością społka psa lda ltda limitada unipessoallda unipessoal sgps eireli me epp
    ab(publ) ab aktiebolag hb kb a/s as asa ans da aps i/s ivs k/s p/s amba smba fmba oy oyj ab/oy oyab ky ay tmi
    osk sro spolsro vos ks zs zú společnostsručenímomezeným akciovaspolečnost akciováspolečnost aş anonimşirketi
    limitedşirketi ltdşti ltdsti şti sti sanayiveticaretaş sanveticaş sanveticltdşti sanayiveticaretltdşti kft zrt
    nyrt bt kkt doo dd sia uab oü ou ooo zao oao pao ооо оао зао пао ао тов прат ип eood ood ead ad еоод оод
    株式会社 有限会社 合同会社 (株) (有) 有限公司 有限责任公司 股份有限公司 有限責任公司 股份公司 주식회사 (주)
    유한회사 kk gk godokaisha kabushikikaisha ltd.co coltd. tbk jsc cjsc ojsc pjsc fzllc fzco fze wll
""")
"""Forms that are nothing else, whatever letters they are in."""

SHORT = _set("""
    ag kg og ao ug se sa eg co sc sp sk ab as da kb hb ky ay oy nv bv cv me ad dd ks ev ek eu sl spa sas bt ou cic
    ead uc kk gk sti sca snc spk psa earl
""")
"""Forms that are ordinary words or parts of names too: they count in capitals, with dots, or behind a slash."""

SHORT_SMALL = _set("oy oyj aps spa srl sarl gmbh bv nv kft zrt sro sas ab as ag kg ltd inc plc llc co")
"""Those that count with small letters where the whole name is in small letters."""

AND_COMPANY = _set("&co &company &cie andco andcompany &comp &cia &c etcie ycia undco undcompany")
"""`& Co.`"""

FRONT = _set("""
    株式会社 有限会社 合同会社 (株) (有) 주식회사 (주) ооо оао зао пао ао тов ип прат ooo oao zao pao pt uab sia
    oü fa firma firmy ent(株)
""")
"""Forms that stand before the name."""
