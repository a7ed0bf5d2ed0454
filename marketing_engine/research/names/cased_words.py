"""Words that keep their own case in names of companies and jobs that are written in capitals."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


SMALL = _set("""
    a am an and at by da das de dei del della dem den der des di die do dos du e en et for für het i im in ja la le
    les na och of og on pour pro the to und van von voor w with y z
""")
"""Small words inside a name."""

SHORT_WORDS = _set("""
    act add age aid aim air all an and ant ape arc arm art ash ask at bay be bee blu boy buy by co cow day de do dry
    du due egg el elm end era eve eye few fly go hey how ice if in ink inn is it ivy jaw joy key la law low me my
    new no now oak of off oil old on one or out owl own paw pay pie pro raw ray row saw sea sky so tea the tie to
    toe toy true try two up us way we
""")
"""Words of two and three letters that are words, not abbreviations."""

ACRONYMS = _set("""
    abb adp ag ai amd anz aok aol apac api ar ard avp aws b2b bbc bbva bcg bi bkk bmw bp cbs cee ceo cfo cgi chro
    cio cmo cnn coo cpo crm cro cto d&i dach dak dc dei dhl dj dsm dxc ecb edf eds emc emea enbw eon erp esa esg eu
    evp ey fbi fc fda ftse ge gea gm gmbh gps hp hr hrbp hsbc hvb iac ibm ihk ii iii ing ip iq isg it itv iv kfw kg
    kkr kpmg l&d la lan latam lbbw lg llp lvmh mbb md mea mlp mtu nasa nato nbc ngo nhs nrw ny nyc oecd osb pr pwc
    qa rbs rfp rpo rtl rv rwe saas sap sas sc seo ses sgl sme spx stada svp ta tk tnt tui tuv tv tüv ubs ui uk ukg
    uki un upm ups us usa usb ux vfb vip vp vr vw wan wpp wwf xyz zdf zf
""")
"""Abbreviations that stay in capitals."""
