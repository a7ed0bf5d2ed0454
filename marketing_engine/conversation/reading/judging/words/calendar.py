"""The names of weekdays and months in plain letters, as the class that phrases use for them."""

_DAYS = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri tomorrow montag
        dienstag mittwoch donnerstag freitag samstag sonntag morgen ubermorgen lundi mardi mercredi jeudi vendredi
        samedi dimanche demain lunes martes miercoles jueves viernes sabado domingo manana lunedi martedi mercoledi
        giovedi venerdi sabato domenica domani maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda
        terca quarta quinta sexta amanha poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela
        niedziele jutro mandag tirsdag onsdag torsdag fredag lordag sondag mandagen tirsdagen onsdagen torsdagen
        fredagen tisdag tisdagen lordagen imorgon imorgen maanantai* maanantaina tiistaina keskiviikkona torstaina
        perjantaina lauantaina sunnuntaina huomenna pondeli utery streda stredu ctvrtek patek sobotu nedele nedeli
        zitra pazartesi sali carsamba persembe cuma cumartesi pazar yarin hetfo kedd szerda csutortok pentek hetfon
        kedden szerdan csutortokon penteken holnap luni marti miercuri joi vineri
    """
_MONTHS = """
        january february april june july august september october november december jan feb apr jun jul aug sept oct
        nov dec januar februar marz juni juli oktober dezember janvier fevrier mars avril juin juillet aout
        septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre
        noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari
        maart mei augustus janeiro fevereiro maio junho julho setembro outubro novembro dezembro styczen stycznia
        styczniu luty lutego lutym marca kwiecien kwietnia maja czerwiec czerwca lipca lipiec sierpnia wrzesien
        wrzesnia pazdziernik pazdziernika listopada grudnia grudzien marcu kwietniu maju czerwcu lipcu sierpniu
        marts maj augusti desember tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesakuussa
        heinakuussa elokuussa syyskuussa ledna lednu unora unoru brezna breznu dubna kvetna cervna cervence srpna
        zari rijna listopadu prosince ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
        januarban februarban marciusban aprilisban ianuarie februarie martie aprilie
    """

CALENDAR: dict[str, str] = {
    **dict.fromkeys((word for word in _MONTHS.split()), "<month>"),
    **dict.fromkeys((word for word in _DAYS.split()), "<day>"),
}
