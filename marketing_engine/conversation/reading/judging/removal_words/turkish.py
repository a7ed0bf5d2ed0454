"""Turkish words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

TURKISH = Wording(
    language="tr",
    ask="""
        listeden|listenizden|listelerinizden|listesinden|listenden|listenizden . cikar*; beni|bizi .
        listeden|listenizden|listelerinizden|sistemden|sisteminizden . cikar*|sil*; beni|bizi .
        cikarin|cikarir|cikarin|silin|siler|cikartin|cikar|sil; bana|bize . artik .
        mail|eposta|mesaj|email|yazmayin|gondermeyin|atmayin|yazma|ulasmayin; mail|eposta|mesaj|email|epostalar|
        mailler|reklam|bulten|mailleri|mesajlari|ileti gondermeyin|atmayin|gonderme|atma|istemiyorum|istemiyoruz|
        almak|yollamayin|gondermeyiniz|gondermenizi; almak istemiyorum|istemiyoruz; iletisime gecmeyin;
        benimle|bizimle . iletisime gecmeyin|kurmayin; beni|bizi . rahatsiz etmeyin|birakin; beni|bizi rahat
        birakin|birak; rahat birakin; aboneligimi|aboneligi|aboneligimizi|uyeligimi . iptal|sonlandir*|sil*|bitir*;
        abonelik iptal*; uyelik iptali; verilerimi|bilgilerimi|adresimi|kaydimi|verilerimizi|bilgilerimizi|
        adresimizi|mailimi|epostami|numarami . sil*|cikar*|kaldir*; silinmesini . istiyorum|talep|rica|istiyoruz;
        cikarilmak|cikarilmami|cikarilmamizi|silinmemi|cikarilmasini . istiyorum|talep|rica|istiyoruz; iznimi .
        geri|iptal; rizami . geri|iptal; onayimi . geri|iptal; ticari . ileti .
        istemiyorum|istemiyoruz|almak|gondermeyin; ret hakk*; unutulma hakk*; yazmayin bana|bize|artik|bir|lutfen;
        gondermeyin . bana|bize|artik|bir|lutfen; listenizden|listeden|listesinden|uyelikten|abonelikten|bultenden
        cikmak|ayrilmak istiyorum|istiyoruz; mail istemiyorum; iletmeyin . bir;
        islenmesine|kullanilmasina|islenmesini|kullanilmasini ... itiraz|istemiyorum|istemiyoruz|karsiyim;
        yazmazsaniz|gondermezseniz|atmazsaniz|yazmasaniz|gondermeseniz ... sevinirim|memnun|seviniriz|iyi|mutlu;
        beni|bizi|adresimi|mailimi|verilerimi|adresimizi .. silerseniz|cikarirsaniz|cikartirsaniz|kaldirirsaniz;
        beni|bizi unutun|unut; rahatsiz edilmek istemiyor*; yazilmasini|gonderilmesini|ulasilmasini ..
        istemiyorum|istemiyoruz; yazmayi|gondermeyi|atmayi .
        birakin|birakir|birakabilir|keser|durdurur|kesin|durdurun; bir daha . mail|eposta|mesaj|email|yazmayin|
        gondermeyin|atmayin|yazma|gonderme|ulasmayin|rahatsiz|iletisime; bir daha aramayin; bu son olsun; son
        mail|mesaj|eposta olsun|olmasi; yazmayi|gondermeyi|atmayi|yollamayi . birak|birakiniz|birakmanizi|kes|
        kesiniz|durdur|durdurunuz|birakirsaniz; artik .
        mail|eposta|mesaj|email|yazmayin|gondermeyin|atmayin|yazma|gonderme; tekrar .
        mail|eposta|mesaj|email|yazmayin|gondermeyin|atmayin|iletisime; ne ... ne ... mail|eposta|mesaj|email .
        istiyoruz|istiyorum|almak; yasakliyorum; reklam|tanitim|pazarlama .. kullanmayin|kullanmayiniz; almayi
        birakmak istiyorum|istiyoruz; abonelikten|uyelikten cikar|cikarin|cikartin|cikarir|cikariniz|cikmak|
        cikarilmak|cik|cikabilirim
    """,
    unsubscribe="""
        abonelikten; aboneligimi; uyelikten; abonelik iptali; iptal; aboneliginden; cikis; abonelikten ayril;
        listeden cikma
    """,
    drop="""
        silin; siliniz; siler; silmenizi; silinsin; silinmesi; silinmesini; cikarin; cikariniz; cikarir;
        cikarmanizi; cikarilsin; cikartin; cikar; kaldirin; kaldiriniz; kaldirir; kaldirilmasini; silinmek;
        cikarilmak; cikarilmasini; cikarilmami; sil; iptal; silmek; cikartiniz; cikarip; silip; temizleyin;
        cikarmayin; silmeyin; kaldirmayin
    """,
    mine="""
        beni; bizi; bana; bize; benim; bizim; adresimi; adresimizi; mailimi; epostami; bilgilerimi;
        bilgilerimizi; verilerimi; verilerimizi; kaydimi; kaydimizi; numarami; ismimi; adimi; bu
        adresi|adrese|maili|epostayi|kutuyu; sirketimizi; firmamizi; kisisel verilerimi; kisisel verilerimin;
        verilerimin; bilgilerimin; adresimin; okulumuzu
    """,
    list="""
        listeden; listenizden; listelerinizden; listesinden; liste; listeniz; listenden; veritabaninizdan;
        veritabanindan; sisteminizden; sistemden; bultenden; bulten; mailing; kayitlarinizdan; kayitlardan;
        rehberinizden; gonderim; aboneliginizden; dagitim; tabaninizdan
    """,
    contact="""
        yazmayin; yazma; yazmayiniz; ulasmayin; gecmeyin; etmeyin; rahatsiz etmeyin; kurmayin; ugrasmayin;
        yazmanizi; ulasmanizi
    """,
    send="""
        gondermeyin; gonderme; gondermeyiniz; atmayin; atma; yollamayin; yollama; gondermenizi; iletmeyin;
        gondermemenizi; atmayiniz; gondermekten; gondermeyi; atmayi
    """,
    mail="""
        mail; mailleri; mailler; eposta; epostalar; epostalari; email; mesaj; mesajlar; mesajlari; ileti; iletiler;
        reklam; bulten; teklif; spam; maili; epostayi; tanitim; pazarlama; bildirim
    """,
    neither="""
        istemiyorum; istemiyoruz; istemem; gondermeyin; gonderme; gondermeyiniz; atmayin; atma; yazmayin; yazma;
        aramayin; ulasmayin; gecmeyin; etmeyin; yollamayin; hicbir; asla; hayir; degil; olmasin; cikarmayin;
        silmeyin; yazmayiniz; atmayiniz; gondermemenizi
    """,
    more="""
        artik; daha; bir daha; bundan sonra; tekrar; bundan boyle; asla; baska; lutfen; tesekkurler; tesekkur
    """,
    stop="""
        birakin; birak; kesin; kes; durdurun; durdur; dur; stop; yeter; son verin; kesiniz; kesip; keser;
        durdurur; vazgecin; sonlandirin
    """,
    want="""
        istiyorum; istiyoruz; isterim; isteriz; istemiyorum; istemiyoruz; talep; rica; rica ediyorum|ederim;
        talep ediyorum|ediyoruz|ederim; nasil
    """,
    receive="almak; gormek; duymak; alma; almayi",
    please="""
        lutfen; rica; rica ederim|ediyorum; tesekkurler; tesekkur; misiniz; misin; hemen; derhal; acilen; talep;
        musunuz; ve; simdi; zahmet; mumkunse; olur; sagolun; gereken; gereginin
    """,
    glue="""
        ben; biz; siz; sen; beni; bizi; bana; bize; benim; bizim; bu; su; o; ve; veya; ile; da; de; bir; lutfen;
        rica; ederim; ediyorum; ediyoruz; hemen; derhal; artik; daha; tum; butun; her; turlu; mail; eposta;
        email; adresimi; bilgilerimi; verilerimi; listeden; listenizden; liste; sisteminizden; kisisel; misiniz;
        misin; musunuz; icin; olarak; tekrar; sonra; mesaj; sahsima; tarafima; adresime; sahsi; gibi; mumkunse;
        almak; bundan; boyle; listesinden; elektronik; posta; ticari; ileti; reklam; olan; nizden; den; dan; ya;
        maili; sizden; sizin; ait; veritabaninizdan; ne; kadar; cikarmanizi; silmenizi; talep; istiyorum;
        hicbir; iletisim; kayitli
    """,
    told="""
        almiyorum; alamiyorum; almadim; sorun; istemistim; istedim; rica etmistim; soylemistim; patronum; esim;
        mudurum; diyor; diyorsunuz; yaziyorsunuz; neredeyse; dusunuyorum; yerine; once; ne zaman; kac; neden; nasil
        yonetiyor; musterilerimiz; musteriler; kullanicilarimiz; kullanicilar; abonelerimiz; uyelerimiz; cikabilir
        miyim; cikmali; yapabilir miyiz; ciktim; sildim; ayrildim; arac; yazilim; tesekkurler cikardiginiz; silindi;
        cikarildi; cikarilmisim; siliyor musunuz; cikarim; cikacagim; miyim; miyiz; cikmak uzere; az kalsin;
        cikmistim; cikmistik; cikiyordum; ayrilmistim; gecen yil|ay|hafta|sene; zorunda kaldik; cikardik
    """,
    still="""
        zaten; yine; hala; ucuncu kez; ikinci kez; dorduncu kez; defalarca; kez; kacinci; tekrar; halen
    """,
    condition="""
        eger; surece; olursa; ise; gonderirseniz; takdirde; kadar; yoksa; varsa; degilse; olmazsa; olmayacaksa;
        edemezseniz; yapamazsaniz; veremezseniz; sunamazsaniz; yapmazsaniz; olmuyorsa; istemiyorsaniz; *rsaniz;
        *rseniz; *yorsaniz; *yorsa; *mazsa; *mezse; yazik . olur
    """,
    otherwise="aksi",
    welcome="cekin*; unutmayin",
    footer="tiklayin; tiklayiniz; @link",
    polite="""
        mumkunse; aksi takdirde . sikayet|yasal|dava; eger mumkunse; zahmet; bu kadar; ne kadar; yoksa . sikayet;
        yine de; aksi halde; aksi; *rsaniz|*rseniz|*masaniz|*meseniz .
        sevinirim|memnun|seviniriz|iyi|mutlu|cok|minnettar
    """,
    until="""
        kadar; once; sonra ara; sonrasi; bu hafta; bu ay; bu yil; gelecek hafta|ay|yil; haftaya; simdilik; su
        an; su anda; gecici; hafta sonu; hafta sonlari; aksam; aksamlari; gece; tatil; tatilde; bayram; dun;
        bugun; henuz; boyunca; ingilizce; turkce
    """,
    other="""
        ek; eki; ekleri; ekli; dosya; dosyayi; dosyalari; toplanti; toplantidan; toplantiyi; davet; daveti; pilot;
        pilottan; deneme; sozlesme; sozlesmeyi; maddesi; madde; teklifi; son; onceki; cc; bilgi kismi; grup;
        gruptan; sohbet; pdf; resim; logo; link; baglanti; sayfa; oran; orani; dugme; butonu; ozellik; sira;
        bekleme; fatura; faturayi; konusma; takvim; whatsapp; arkadasimi; meslektasim; numune; anket; surec;
        yenileme; patronuma; mudurume; esime; sefime; katalog*
    """,
    instead="""
        arayin; arayabilirsiniz; ara; telefon; telefonla; whatsapp; whatsapptan; yerine; kullanin; diger adres*;
        yeni adres*; baska adres*; link gonderin; linkedin; daha seyrek; ayda bir; sms; cepten; eski
        adres*|mail*|eposta*
    """,
    interest="""
        ilgileniyorum; ilgileniyoruz; ilgimi; ilgimizi; ilginc; memnuniyetle; bilgi alabilir; daha fazla; detay;
        teklif gonderin; fiyat*; sali; persembe; goruselim; konusalim; gorusebilir; ne kadar; demo; uygun; tam
        da; devam edin; okuyorum; kalmak istiyorum; bulusalim
    """,
    hint="""
        spam; avukat; hukuki; yasal; kvkk; kisisel veri; art 17; madde 7|11; sikayet; taciz; nereden
        buldunuz|aldiniz; adresimi nereden; nasil buldunuz; vefat; oldu rahmetli; rahmetli; defol*; siktir*;
        yeter; biktim; hic onay|izin; onay vermedim; izin vermedim; iys; ret; emekli; yanlis kisi; engelledim;
        abonelik*; cikarin; silin; unsubscribe; rahat; son kez; istenmeyen; hangi veri*; gondermeyi
    """,
    thing="hicbir; sey",
    person="bey; hanim",
)
