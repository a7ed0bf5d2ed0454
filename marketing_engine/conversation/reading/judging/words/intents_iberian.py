"""Spanish and Portuguese phrases by the intent that they speak for, and by how much."""

INTENTS_IBERIAN: dict[str, str] = {
    "meeting_request 3": """
        reunion | reunirnos | nos juntemos | nos reunimos | juntarnos | vernos | nos vemos | quedamos
        podemos quedar | una llamada | llamame | llameme | llamadme | me puede llamar | hablamos el | hablar el
        podemos hablar | una cita | agendar | agendamos | agendemos | propongo | le va bien | te va bien
        me va bien | nos va bien | me viene bien | me queda bien | te parece el | que le parece el | el <day>
        <day> a las | <day> por la | <day> <time> | pase por | pasese | venga | vengan | ven a | visitenos
        en nuestras oficinas | videollamada | una demo | demostracion | invitacion | ha aceptado | huecos | un hueco
        un cafe | semana que viene | proxima semana | reuniao | marcar | marcamos | vamos marcar | podemos falar
        falar na | conversar na | uma conversa | uma chamada | liga me | ligue me | me liga | pode ser <day>
        pode ser | sugiro | fechado | passa ca | passe ca | venha | venham | apareca | visita | demonstracao
        as <time> | <day> as | na <day> | semana que vem | agenda | aceitou
    """,
    "meeting_request 1": """
        <day> | <time> | cafe | oficina | hora | horas | manha | tarde
    """,
    "interested 3": """
        pinta bien | me encaja | ensename | dejeme el | me llama | me conta | bela ideia | me interesa
        nos interesa | interesante | interesado | interesados | mas informacion | mas info | mas detalles | mandame
        mandeme | mandenme | mandanos | enviame | envieme | envienme | envieme mas | envie | manda | cuentame
        cuenteme | expliqueme | explicame | saber mas | suena bien | suena interesante | buena idea | buen momento
        me sirve | un catalogo | folleto | ficha | muestras | muestra | probar | prueba | por que no | adelante
        dale | encantado | me gusta | me hizo sentido | nos hace falta | me convence | tenho interesse
        temos interesse | interessante | interessado | interessada | interessados | gostei | gostamos
        mais informacoes | mais info | mais detalhes | mande | manda me | envia | envia me | envie me | conte mais
        conta mais | quero saber | quero um documento | saber mais | parece bom | parece interessante | boa ideia
        bom momento | em boa hora | catalogo | amostra | amostras | experimentar | testar | por que nao | porque nao
        claro que sim | pode enviar | pode mandar
    """,
    "interested 1": """
        gracias | necesitamos | problema | porfa | obrigado | precisamos | util
    """,
    "question 3": """
        cuanto | cuanta | cuantos | cuantas | que incluye | que pasa | que precio | cual es | cual seria | cuales
        como funciona | como se | como lo | donde se | donde | quien | tienen | tiene | tenes | teneis | puede
        pueden | podrian | podria | se puede | es posible | esta incluido | incluye | funciona con | trabajan con
        sirve para | hacen | hay | una pregunta | unas preguntas | dos preguntas | una duda | dudas | una consulta
        saber si | queria saber | quisiera saber | me aclarase | aclarar | quanto | quanta | quantos | quantas
        qual | quais | como e que | como faz | onde | quem | tem | voces tem | tem como | fazem | aceitam | inclui
        funciona | pode | podem | e possivel | uma pergunta | uma duvida | duvidas | duas perguntas
        gostava de saber | gostaria de saber | saber se | da para | serve para | pega fogo
    """,
    "question 1": """
        si | como | cuando | quando | porque
    """,
    "objection 3": """
        muy caro | demasiado caro | caro | mas barato | precio | su precio | presupuesto es | pagamos
        estamos pagando | la competencia me | descuento | si le baja | ya tenemos | ya trabajamos | ya usamos
        no me convence | no estoy convencid* | no veo | no creo | dudo | desconfi* | demuestre | muestreme
        tiene usted algun caso | mientras no | hasta que no | el problema es | mi preocupacion | mala experiencia
        ya probamos | probamos | no funciona | no digo que no | contrato hasta | licitacion | si les contesta
        clausula | no me lo creo | muito caro | caro demais | mais barato | preco | esse preco | essa proposta
        desconto | ja temos | ja usamos | ja trabalhamos | nao estou convencid* | nao vejo | duvido | mostre me
        mostra me | prove | enquanto | o problema e | ja experimentamos | ja tentamos | ja passei por | nao funciona
        contrato ate | preciso de outra
    """,
    "objection 1": """
        pero | aunque | sin embargo | mas | porem | <money> | <percent>
    """,
    "not_now 3": """
        ahora no | ahora mismo no | de momento no | por ahora | en este momento | ahora imposible | todavia no
        aun no | mas adelante | mas tarde | demasiado pronto | el ano que viene | proximo ano | ano proximo
        proximo trimestre | en primavera | en otono | tras el verano | despues del verano | despues de | en <month>
        a partir de <month> | finales de <month> | principios de <month> | mediados de <month> | cuando cierre
        cuando termine | cuando acabe | cuando pase | cuando veas | me escribes otra vez | escribame | escribeme
        vuelva a | vuelve a | contacteme en | retomamos | hablamos en | plena campana | temporada
        dentro de <number> meses | en tres meses | en seis meses | en unos meses | hasta <month> | agora nao
        neste momento | de momento | por enquanto | ainda nao | ainda e cedo | mais tarde | mais para a frente
        mais pra frente | para o ano | ano que vem | so depois | depois de | depois do | depois da | em <month>
        final de <month> | fim de <month> | inicio de <month> | volte a | volta a | fale comigo | daqui a
        dentro de | quando acabar | quando terminar | lembrete | entao <month>
    """,
    "not_now 1": """
        <month> | navidad | semana santa | vacaciones | inventario | auditoria | natal | ferias | safra | colheita
        esperar
    """,
    "not_interested 3": """
        quedamos como estamos | no es para nosotros | agradeco mas | agradecemos mas | assim continuara
        pessoal proprio | no me interesa | no nos interesa | no estoy interesad* | no estamos interesad*
        sin interes | no gracias | gracias pero | no necesitamos | no necesito | no nos hace falta | no hace falta
        no lo necesitamos | ya lo tenemos | lo hacemos en casa | ya cubierto | no encaja | no aplica | no procede
        declinar | declinamos | rechazar | hemos decidido | hemos optado | optado por | otro proveedor
        va a ser que no | no contratamos | no vamos a | no seguiremos | suerte | mucha suerte | le deseo | me jubilo
        dejelo | se leyo en la junta | nao tenho interesse | nao temos interesse | sem interesse | nao interessa
        nao nos interessa | nao me interessa | nao obrigado | nao obrigada | obrigado mas | obrigada mas
        nao precisamos | nao preciso | ja temos quem | ja resolvido | nao e para nos | nao se aplica | vou declinar
        recusar | optamos por | decidimos | outro fornecedor | passo | nao vamos | nao avancar | boa sorte
        torco para
    """,
    "not_interested 1": """
        no | lamentablemente | lo siento | nunca | nao | infelizmente | lamento | jamais
    """,
    "referral 3": """
        se encarga | lo lleva | lleva mi | lo ve | lo maneja | lo gestiona | decide | dirijase | se dirija
        dirigirse | contacte con | contacte a | contacta con | hable con | habla con | escriba a | escribele
        pregunte por | pregunte a | busque a | no soy la persona | no soy yo | no me corresponde | no es mi
        persona indicada | persona adecuada | responsable | mi companero | mi companera | companer* | mi colega
        en copia | copio a | te copia | reenvio | reenviado | he pasado | lo paso | mi sucesor* | ya no llevo
        ya no estoy | casa matriz | central | departamento | direccion de | jefe es | compras | quem cuida
        cuida disso | quem trata | trata disso | quem decide | quem libera | e com | e o | fale com | fala com
        falar com o | falar com a | contacte | contactar | procure o | procure a | escreva para | responsavel
        nao sou eu | nao sou a pessoa | pessoa certa | meu colega | minha colega | colega | em copia | encaminhei
        encaminho | reencaminhei | passei para | ja nao | ficou no meu lugar | matriz | direcao
    """,
    "referral 1": """
        <mail> | senor | senora | don | dona | doctora | cc
    """,
    "out_of_office 3": """
        fuera de la oficina | ausente | ausencia | de vacaciones | de baja | estare de vuelta | vuelvo el
        regreso el | en caso de urgencia | para urgencias | ausencia do escritorio | fora do escritorio | de ferias
        de licenca | volto no dia | regresso | em caso de urgencia | estarei de volta
    """,
    "auto_reply 3": """
        respuesta automatica | mensaje automatico | hemos recibido su | no responda a este | no conteste
        numero de ticket | numero de caso | ya no trabaja | no se pudo entregar | buzon no | resposta automatica
        mensagem automatica | recebemos a sua | recebemos seu | recebemos sua | nao responda | numero do chamado
        protocolo | ja nao trabalha | nao trabalha mais | nao foi entregue
    """,
    "other 3": """
        recibido | recibido gracias | aprovecho para presentarme | me presento | ofrecemos | alquilamos | practicas
        mi curriculum | factura pendiente | te equivocas | se equivoca | se ha equivocado | que te parece
        recebido | estamos oferecendo | oferecemos | curriculo | estagio | engano | o que achas | o que acha
    """,
    "other 1": """
        gracias | obrigado | obrigada | ok
    """,
}  # fmt: skip
