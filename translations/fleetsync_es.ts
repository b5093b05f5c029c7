<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLineText</name>
    <message>
        <source>Try fleetsync --help.</source>
        <translation>Pruebe fleetsync --help.</translation>
    </message>
    <message>
        <source>Lists fleet connections, requests syncs and shows how they go.

TERMINAL_API_KEY and TERMINAL_BASE_URL in the environment open that server at once, for this run only; TERMINAL_CONNECTION_TOKEN too shows that one fleet.</source>
        <translation>Muestra las conexiones de las flotas, pide sincronizaciones y enseña cómo van.

TERMINAL_API_KEY y TERMINAL_BASE_URL en el entorno abren ese servidor enseguida, solo por esta vez; con TERMINAL_CONNECTION_TOKEN además se muestra esa única flota.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Opens invented fleets; nothing leaves this computer.</source>
        <translation>Abre flotas inventadas; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Plays the main job on the demo fleets and saves a picture of each step in &lt;folder&gt;.</source>
        <translation>Recorre la tarea principal con las flotas de prueba y guarda una imagen de cada paso en &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Colores: system, light o dark.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>FleetSync takes no arguments besides its options.</source>
        <translation>FleetSync no admite argumentos aparte de sus opciones.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour necesita una carpeta para sus imágenes.</translation>
    </message>
    <message>
        <source>--theme is system, light or dark.</source>
        <translation>--theme es system, light o dark.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size tiene la forma 1280x800.</translation>
    </message>
</context>
<context>
    <name>LiveProfile</name>
    <message>
        <source>Demo fleets</source>
        <translation>Flotas de prueba</translation>
    </message>
</context>
<context>
    <name>fleetsync::ActivityPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Archivo de soporte…</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation>Esta flota</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>Todas las flotas</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>De quién son las llamadas</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>Copiar la llamada como cURL</translation>
    </message>
    <message>
        <source>The key and the token stay out: the command reads them from TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN</source>
        <translation>La clave y el token quedan fuera: la orden los lee de TERMINAL_API_KEY y TERMINAL_CONNECTION_TOKEN</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>All that Terminal&apos;s support may need, to read before it is saved</source>
        <translation>Todo lo que el soporte de Terminal puede necesitar, para leerlo antes de guardarlo</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>Select a call first</source>
        <translation>Seleccione antes una llamada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>fleetsync::Application</name>
    <message>
        <source>The server&apos;s address in TERMINAL_BASE_URL cannot be used</source>
        <translation>La dirección del servidor en TERMINAL_BASE_URL no se puede usar</translation>
    </message>
    <message>
        <source>It must start with https://. Plain http:// is accepted for this computer only. Correct the variable and start FleetSync again.</source>
        <translation>Debe empezar por https://. Solo se admite http:// para este equipo. Corrija la variable e inicie FleetSync de nuevo.</translation>
    </message>
    <message>
        <source>The key in the environment cannot be used</source>
        <translation>La clave del entorno no se puede usar</translation>
    </message>
    <message>
        <source>TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN may hold plain letters, digits and signs only, without spaces or line breaks. Copy them again and restart FleetSync.</source>
        <translation>TERMINAL_API_KEY y TERMINAL_CONNECTION_TOKEN solo pueden tener letras, cifras y signos sencillos, sin espacios ni saltos de línea. Cópielas de nuevo y reinicie FleetSync.</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La prueba no pudo empezar</translation>
    </message>
    <message>
        <source>FleetSync found no free network port on this computer. Close other programs and try again.</source>
        <translation>FleetSync no encontró ningún puerto de red libre en este equipo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>FleetSync</source>
        <translation>FleetSync</translation>
    </message>
    <message>
        <source>These fleets are open in another window</source>
        <translation>Estas flotas están abiertas en otra ventana</translation>
    </message>
    <message>
        <source>FleetSync has brought that window to the front.</source>
        <translation>FleetSync ha puesto esa ventana al frente.</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>No se pudieron guardar los ajustes</translation>
    </message>
    <message>
        <source>Free some space on the disk, or ask your IT whether FleetSync may write in %1.</source>
        <translation>Libere espacio en el disco o pregunte a su equipo de informática si FleetSync puede escribir en %1.</translation>
    </message>
    <message>
        <source>Change the settings there, or close that window first.</source>
        <translation>Cambie allí los ajustes, o cierre antes esa ventana.</translation>
    </message>
</context>
<context>
    <name>fleetsync::AttentionText</name>
    <message>
        <source>Mended</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Terminal support</source>
        <translation>Soporte de Terminal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 fleet(s)</source>
        <extracomment>A provider&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln flota de %1</numerusform>
            <numerusform>%Ln flotas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome of a request is not known</source>
        <translation>No se sabe qué fue de una solicitud</translation>
    </message>
    <message>
        <source>No longer linked to %1</source>
        <extracomment>A provider&apos;s name.</extracomment>
        <translation>Ya no está vinculada a %1</translation>
    </message>
    <message>
        <source>%1. All fail the same way.</source>
        <translation>%1. Todas fallan igual.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You or your IT</source>
        <translation>Usted o su informática</translation>
    </message>
    <message>
        <source>You: retry it</source>
        <translation>Usted: reinténtelo</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Ver qué fue de ella</translation>
    </message>
    <message>
        <source>Wait or stop</source>
        <translation>Esperar o detener</translation>
    </message>
    <message>
        <source>%1
Terminal says: “%2”</source>
        <translation>%1
Terminal dice: «%2»</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who can fix</source>
        <translation>Quién lo resuelve</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>Veces visto</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Acción principal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto primero</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Issue ID</source>
        <translation>ID del problema</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silenciado hasta</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A time, &quot;2 h ago&quot;.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>You: mark it as resolved</source>
        <translation>Usted: márquela como resuelta</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>A time.</extracomment>
        <translation>Silenciado hasta el %1</translation>
    </message>
    <message>
        <source>In a group now</source>
        <translation>Ahora en un grupo</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Fuera del filtro</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many fleets, their names: &quot;3 Geotab fleets (Blue Line, Red Line, Zoë &amp; Sons)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fleetsync::AttentionView</name>
    <message>
        <source>Mute for an &amp;hour</source>
        <translation>Silenciar una &amp;hora</translation>
    </message>
    <message>
        <source>Mute for a &amp;day</source>
        <translation>Silenciar un dí&amp;a</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>De&amp;jar de silenciar</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should whoever looks here next know?</source>
        <translation>¿Qué debe saber quien mire aquí después?</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Things to mend</source>
        <translation>Cosas por resolver</translation>
    </message>
    <message>
        <source>Show muted</source>
        <translation>Mostrar silenciados</translation>
    </message>
    <message numerus="yes">
        <source>%1 thing(s) to mend</source>
        <translation>
            <numerusform>%1 cosa por resolver</numerusform>
            <numerusform>%1 cosas por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada le necesita</translation>
    </message>
    <message>
        <source>No fleet is disconnected, no failure and no open issue waits for a person.</source>
        <translation>Ninguna flota está desconectada, y ningún fallo ni problema abierto espera a una persona.</translation>
    </message>
    <message>
        <source>Nothing of the fleets that the filters let through.</source>
        <translation>Nada de las flotas que dejan pasar los filtros.</translation>
    </message>
    <message>
        <source>&amp;Mark as resolved</source>
        <translation>Marcar como r&amp;esuelto</translation>
    </message>
    <message>
        <source>Mute for a wee&amp;k</source>
        <translation>Silenciar una se&amp;mana</translation>
    </message>
    <message>
        <source>Show mute&amp;d</source>
        <translation>Mostrar silencia&amp;dos</translation>
    </message>
    <message>
        <source>Show these f&amp;leets</source>
        <translation>Mos&amp;trar estas flotas</translation>
    </message>
    <message>
        <source>Notes and mutes are being read. Wait a moment.</source>
        <translation>Se están leyendo las notas y los silencios. Espere un momento.</translation>
    </message>
    <message>
        <source>This window only shows: close the other FleetSync, then start this one again to mute and to write notes.</source>
        <translation>Esta ventana solo muestra: cierre el otro FleetSync y vuelva a iniciar este para silenciar y escribir notas.</translation>
    </message>
    <message>
        <source>FleetSync cannot read your notes and mutes. It tries again by itself; F5 tries at once.</source>
        <translation>FleetSync no puede leer sus notas y silencios. Lo vuelve a intentar por sí solo; con F5 lo intenta enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved, new or to go</source>
        <translation>
            <numerusform>%Ln fila movida, nueva o por salir</numerusform>
            <numerusform>%Ln filas movidas, nuevas o por salir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::BodyPanel</name>
    <message>
        <source>Cop&amp;y as cURL</source>
        <translation>C&amp;opiar como cURL</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What exactly will be sent</source>
        <translation>Qué se enviará exactamente</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>The key and the token stay out: the command reads them from TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN</source>
        <translation>La clave y el token quedan fuera: la orden los lee de TERMINAL_API_KEY y TERMINAL_CONNECTION_TOKEN</translation>
    </message>
    <message>
        <source>Nothing yet: the form needs a correction.</source>
        <translation>Nada todavía: hay que corregir el formulario.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Nothing to copy yet</source>
        <translation>Todavía no hay nada que copiar</translation>
    </message>
</context>
<context>
    <name>fleetsync::CallText</name>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>A time of day to the second, as QLocale::toString() reads it.</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Terminal asked for a pause of %1 at %2, which still lasts</source>
        <translation>Terminal pidió una pausa de %1 a las %2, que aún dura</translation>
    </message>
    <message>
        <source>paused %1 at %2</source>
        <translation>en pausa %1 a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s) in ten minutes, %1 in all, the last at %2</source>
        <translation>
            <numerusform>%Ln pausa en diez minutos, %1 en total, la última a las %2</numerusform>
            <numerusform>%Ln pausas en diez minutos, %1 en total, la última a las %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) in the last minute</source>
        <translation>
            <numerusform>%1 llamada en el último minuto</numerusform>
            <numerusform>%1 llamadas en el último minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>share %1 a second</source>
        <translation>cuota: %1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)/s</source>
        <extracomment>%1: requests sent in the last second, %n: how many FleetSync may send in one second.</extracomment>
        <translation>
            <numerusform>%1 de %Ln solicitud/s</numerusform>
            <numerusform>%1 de %Ln solicitudes/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ChangeText</name>
    <message>
        <source>Marking the issue of %1 as resolved waits here for its turn.</source>
        <translation>Marcar como resuelta la incidencia de %1 espera aquí su turno.</translation>
    </message>
    <message>
        <source>Marking the issue of %1 as resolved…</source>
        <translation>Marcando como resuelta la incidencia de %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal has marked the issue of %1 as resolved…</source>
        <translation>Comprobando si Terminal ha marcado como resuelta la incidencia de %1…</translation>
    </message>
    <message>
        <source>The issue of %1 is still open. Mark it as resolved again if you still want to.</source>
        <translation>La incidencia de %1 sigue abierta. Vuelva a marcarla como resuelta si todavía lo desea.</translation>
    </message>
    <message>
        <source>The issue of %1 stays open, as you asked.</source>
        <translation>La incidencia de %1 sigue abierta, como usted pidió.</translation>
    </message>
    <message>
        <source>The issue of %1 counts as resolved until it is seen again.</source>
        <translation>La incidencia de %1 cuenta como resuelta hasta que vuelva a aparecer.</translation>
    </message>
    <message>
        <source>Your change to %1 is noted and waits here for its turn.</source>
        <translation>Su cambio en %1 está anotado y espera aquí su turno.</translation>
    </message>
    <message>
        <source>Sending your change to %1…</source>
        <translation>Enviando su cambio en %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got your change to %1…</source>
        <translation>Comprobando si Terminal recibió su cambio en %1…</translation>
    </message>
    <message>
        <source>%1 is as it was: Terminal has no trace of your change. Send it again if you still want it.</source>
        <translation>%1 está como estaba: Terminal no tiene rastro de su cambio. Envíelo de nuevo si todavía lo desea.</translation>
    </message>
    <message>
        <source>The change to %1 was withdrawn before it was sent.</source>
        <translation>El cambio en %1 se retiró antes de enviarse.</translation>
    </message>
    <message>
        <source>Terminal has taken on your change to %1.</source>
        <translation>Terminal ha aceptado su cambio en %1.</translation>
    </message>
    <message>
        <source>The order to delete %1 is noted and waits here for its turn.</source>
        <translation>La orden de eliminar %1 está anotada y espera aquí su turno.</translation>
    </message>
    <message>
        <source>Asking Terminal to delete %1…</source>
        <translation>Pidiendo a Terminal que elimine %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the order to delete %1…</source>
        <translation>Comprobando si Terminal recibió la orden de eliminar %1…</translation>
    </message>
    <message>
        <source>%1 was not deleted. Order it again if you still want to.</source>
        <translation>%1 no se ha eliminado. Ordénelo de nuevo si todavía lo desea.</translation>
    </message>
    <message>
        <source>The order to delete %1 was withdrawn before it was sent.</source>
        <translation>La orden de eliminar %1 se retiró antes de enviarse.</translation>
    </message>
    <message>
        <source>Terminal is deleting %1.</source>
        <translation>Terminal está eliminando %1.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ColumnHint</name>
    <message>
        <source>What is happening with this fleet now, in one word.</source>
        <translation>Lo que ocurre ahora con esta flota, en una palabra.</translation>
    </message>
    <message>
        <source>The company whose vehicles these are.</source>
        <translation>La empresa a la que pertenecen estos vehículos.</translation>
    </message>
    <message>
        <source>The telematics company whose devices are in the vehicles.</source>
        <translation>La empresa de telemática cuyos dispositivos llevan los vehículos.</translation>
    </message>
    <message>
        <source>How much of the running sync is done, or how the last one ended.</source>
        <translation>Cuánto se ha hecho de la sincronización en marcha, o cómo acabó la última.</translation>
    </message>
    <message>
        <source>When a sync last ended well: data is no newer than that.</source>
        <translation>Cuándo acabó bien una sincronización por última vez: los datos no son más recientes.</translation>
    </message>
    <message>
        <source>How many troubles the latest sync reported that are still open.</source>
        <translation>Cuántos problemas comunicó la última sincronización que siguen abiertos.</translation>
    </message>
    <message>
        <source>Whether Terminal syncs this fleet by itself, or only when somebody asks.</source>
        <translation>Si Terminal sincroniza esta flota por sí solo, o solo cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>How long the running sync will still take, guessed from earlier ones.</source>
        <translation>Cuánto tardará aún la sincronización en marcha, según las anteriores.</translation>
    </message>
    <message>
        <source>How long the latest sync has run, or ran, since it was asked for.</source>
        <translation>Cuánto lleva, o duró, la última sincronización desde que se pidió.</translation>
    </message>
    <message>
        <source>The first day that the sync asks data for.</source>
        <translation>El primer día del que la sincronización pide datos.</translation>
    </message>
    <message>
        <source>Who asked for the sync on this computer; empty when it was not asked for here.</source>
        <translation>Quién pidió la sincronización en este equipo; vacío si no se pidió aquí.</translation>
    </message>
    <message>
        <source>How many times Terminal has begun this sync: above 1 it had to start over.</source>
        <translation>Cuántas veces ha empezado Terminal esta sincronización: más de 1 significa que tuvo que volver a empezar.</translation>
    </message>
    <message>
        <source>When the sync was asked for.</source>
        <translation>Cuándo se pidió la sincronización.</translation>
    </message>
    <message>
        <source>When FleetSync last saw the sync move on.</source>
        <translation>Cuándo vio FleetSync avanzar la sincronización por última vez.</translation>
    </message>
    <message>
        <source>Work that was asked of the provider, which people there do by hand.</source>
        <translation>Trabajo pedido al proveedor, que allí se hace a mano.</translation>
    </message>
    <message>
        <source>Terminal&apos;s own number of the sync; its support asks for it.</source>
        <translation>El número que Terminal da a la sincronización; su soporte lo pide.</translation>
    </message>
    <message>
        <source>Words by which your account groups its fleets.</source>
        <translation>Palabras con las que su cuenta agrupa las flotas.</translation>
    </message>
    <message>
        <source>The fleet&apos;s number at the US Department of Transportation.</source>
        <translation>El número de la flota en el Departamento de Transporte de EE. UU.</translation>
    </message>
    <message>
        <source>The fleet&apos;s number in your own systems.</source>
        <translation>El número de la flota en sus propios sistemas.</translation>
    </message>
    <message>
        <source>Whose login at the provider the data is read with.</source>
        <translation>Con el acceso de quién se leen los datos en el proveedor.</translation>
    </message>
    <message>
        <source>When the fleet was first connected to Terminal.</source>
        <translation>Cuándo se conectó la flota a Terminal por primera vez.</translation>
    </message>
    <message>
        <source>When the fleet&apos;s record at Terminal last changed.</source>
        <translation>Cuándo cambió por última vez la ficha de la flota en Terminal.</translation>
    </message>
    <message>
        <source>Terminal&apos;s own number of the fleet&apos;s connection; its support asks for it.</source>
        <translation>El número que Terminal da a la conexión de la flota; su soporte lo pide.</translation>
    </message>
    <message>
        <source>How much this keeps data from coming in.</source>
        <translation>Cuánto impide esto que lleguen datos.</translation>
    </message>
    <message>
        <source>The fleet that this is about, or how many.</source>
        <translation>La flota de que se trata, o cuántas.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Qué va mal.</translation>
    </message>
    <message>
        <source>Who can put it right.</source>
        <translation>Quién puede arreglarlo.</translation>
    </message>
    <message>
        <source>How long it has been known.</source>
        <translation>Desde cuándo se sabe.</translation>
    </message>
    <message>
        <source>In how many syncs it was reported.</source>
        <translation>En cuántas sincronizaciones se comunicó.</translation>
    </message>
    <message>
        <source>What to do first.</source>
        <translation>Lo primero que hay que hacer.</translation>
    </message>
    <message>
        <source>Terminal&apos;s word for the trouble, where it has one.</source>
        <translation>La palabra de Terminal para el problema, si la tiene.</translation>
    </message>
    <message>
        <source>When it was reported for the first time.</source>
        <translation>Cuándo se comunicó por primera vez.</translation>
    </message>
    <message>
        <source>When it was reported most recently.</source>
        <translation>Cuándo se comunicó por última vez.</translation>
    </message>
    <message>
        <source>What somebody wrote about it on this computer.</source>
        <translation>Lo que alguien escribió al respecto en este equipo.</translation>
    </message>
    <message>
        <source>Terminal&apos;s own number of the issue; its support asks for it.</source>
        <translation>El número que Terminal da al problema; su soporte lo pide.</translation>
    </message>
    <message>
        <source>Until when it stays out of this list and says nothing.</source>
        <translation>Hasta cuándo queda fuera de esta lista y no avisa.</translation>
    </message>
    <message>
        <source>How the sync ended, or how it goes.</source>
        <translation>Cómo acabó la sincronización, o cómo va.</translation>
    </message>
    <message>
        <source>How long it took from being asked for to its end.</source>
        <translation>Cuánto tardó desde que se pidió hasta su final.</translation>
    </message>
    <message>
        <source>Why it failed, in short.</source>
        <translation>Por qué falló, en pocas palabras.</translation>
    </message>
    <message>
        <source>When the sync ended.</source>
        <translation>Cuándo acabó la sincronización.</translation>
    </message>
    <message>
        <source>How many days of data the sync asked for.</source>
        <translation>Cuántos días de datos pidió la sincronización.</translation>
    </message>
    <message>
        <source>Why it failed, in Terminal&apos;s own words.</source>
        <translation>Por qué falló, con las palabras de Terminal.</translation>
    </message>
    <message>
        <source>Which of the last 90 days completed syncs have asked for: filled where they did, hatched where none did, empty where none were read.</source>
        <translation>Cuáles de los últimos 90 días han pedido las sincronizaciones terminadas: lleno donde sí, rayado donde ninguna, vacío donde no se ha leído ninguna.</translation>
    </message>
    <message>
        <source>How many troubles the sync reported that are still open.</source>
        <translation>Cuántos problemas comunicó la sincronización que siguen abiertos.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ConnectPage</name>
    <message>
        <source>Connect with an API key</source>
        <translation>Conectar con una clave de API</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Production, Sandbox, or the address of a server of your own</source>
        <translation>Producción, pruebas (Sandbox) o la dirección de un servidor propio</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Problema con el servidor</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue aquí la clave</translation>
    </message>
    <message>
        <source>S&amp;how key</source>
        <translation>Mos&amp;trar la clave</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Key problem</source>
        <translation>Problema con la clave</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>Com&amp;probar la clave</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Why Connect is off</source>
        <translation>Por qué no se puede conectar</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Paste the API key first.</source>
        <translation>Pegue primero la clave de API.</translation>
    </message>
    <message>
        <source>This is not a whole key: it holds spaces, line breaks or letters that no key has. Copy it again.</source>
        <translation>No es una clave completa: contiene espacios, saltos de línea o letras que ninguna clave tiene. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Asking the server whether the key works…</source>
        <translation>Preguntando al servidor si la clave funciona…</translation>
    </message>
    <message>
        <source>Connect becomes available once the key is checked.</source>
        <translation>Podrá conectar en cuanto la clave esté comprobada.</translation>
    </message>
    <message>
        <source>Key or server changed since the check: check again to connect.</source>
        <translation>La clave o el servidor han cambiado desde la comprobación: compruebe otra vez para conectar.</translation>
    </message>
    <message>
        <source>Both buttons wait for the server&apos;s answer.</source>
        <translation>Los dos botones esperan la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Connect stays off: the check did not succeed.</source>
        <translation>No se puede conectar: la comprobación no salió bien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln flota</numerusform>
            <numerusform>%Ln flotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>%Ln proveedor</numerusform>
            <numerusform>%Ln proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Key works. %1. At least %2 at %3.</source>
        <translation>La clave funciona. %1. Al menos %2 en %3.</translation>
    </message>
    <message>
        <source>Key works. %1. %2 at %3.</source>
        <translation>La clave funciona. %1. %2 en %3.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain, or for this run only; nowhere else. Checking it only asks for your list of fleets; no sync starts by itself.</source>
        <translation>La clave se guarda en el llavero de este equipo, o solo durante esta sesión; en ningún otro sitio. Comprobarla solo pide su lista de flotas; ninguna sincronización empieza por sí sola.</translation>
    </message>
    <message>
        <source>Kee&amp;p the key in this computer&apos;s keychain</source>
        <translation>G&amp;uardar la clave en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Guardar la clave en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Off: the key is asked for again next time.</source>
        <translation>Desactivado: la clave se pedirá de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>The saved key was not found, or the keychain is locked.
Unlock the keychain and start FleetSync again, or paste the key anew.</source>
        <translation>No se encontró la clave guardada, o el llavero está bloqueado.
Desbloquee el llavero e inicie FleetSync de nuevo, o pegue la clave otra vez.</translation>
    </message>
    <message>
        <source>This address does not answer like Terminal</source>
        <translation>Esta dirección no responde como Terminal</translation>
    </message>
    <message>
        <source>The server is there, but has no list of fleets. Addresses of Terminal end in /tsp/v1: check it, or ask whoever gave it to you.</source>
        <translation>El servidor está ahí, pero no tiene lista de flotas. Las direcciones de Terminal terminan en /tsp/v1: compruébela o pregunte a quien se la dio.</translation>
    </message>
    <message>
        <source>Paste the key of this server again: it was not saved on this computer.</source>
        <translation>Pegue de nuevo la clave de este servidor: no se guardó en este equipo.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ConnectionFacts</name>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En eliminación</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>“%1”, a word that FleetSync does not know</source>
        <translation>«%1», una palabra que FleetSync no conoce</translation>
    </message>
    <message>
        <source>Automatic, about every 2 hours</source>
        <translation>Automático, cada 2 horas aproximadamente</translation>
    </message>
    <message>
        <source>Manual, only on request</source>
        <translation>Manual, solo a petición</translation>
    </message>
    <message>
        <source>Odd in the answer</source>
        <translation>Extraño en la respuesta</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1: se encontró %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>No llegó ningún token de acceso para esta flota</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account user</source>
        <translation>Usuario de la cuenta</translation>
    </message>
    <message>
        <source>Provider code</source>
        <translation>Código del proveedor</translation>
    </message>
    <message>
        <source>DOT numbers</source>
        <translation>Números DOT</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>ID de origen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>ID de la conexión</translation>
    </message>
    <message>
        <source>Terminal&apos;s list has not been read yet</source>
        <translation>Aún no se ha leído la lista de Terminal</translation>
    </message>
</context>
<context>
    <name>fleetsync::CoveragePanel</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>&amp;Fill this gap…</source>
        <translation>Rellenar este &amp;hueco…</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Opens the form with the first day of the gap.</source>
        <translation>Abre el formulario con el primer día del hueco.</translation>
    </message>
</context>
<context>
    <name>fleetsync::CoverageText</name>
    <message>
        <source>Of the time before %1 FleetSync knows nothing yet: those syncs have not been read.</source>
        <translation>De antes del %1 FleetSync aún no sabe nada: esas sincronizaciones no se han leído.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 90 days</source>
        <translation>
            <numerusform>%Ln de 90 días</numerusform>
            <numerusform>%Ln de 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Which days were asked for is not known yet.</source>
        <translation>Aún no se sabe qué días se han pedido.</translation>
    </message>
    <message>
        <source>Completed syncs have asked for all of the last 90 days.</source>
        <translation>Las sincronizaciones terminadas han pedido todos los últimos 90 días.</translation>
    </message>
    <message>
        <source>No completed sync has asked for any of the last 90 days.</source>
        <translation>Ninguna sincronización terminada ha pedido ninguno de los últimos 90 días.</translation>
    </message>
    <message numerus="yes">
        <source>Completed syncs have asked for %Ln of the last 90 days.</source>
        <translation>
            <numerusform>Las sincronizaciones terminadas han pedido %Ln de los últimos 90 días.</numerusform>
            <numerusform>Las sincronizaciones terminadas han pedido %Ln de los últimos 90 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>No completed sync has asked for anything since %1.</source>
        <translation>Ninguna sincronización terminada ha pedido nada desde el %1.</translation>
    </message>
    <message>
        <source>No completed sync has asked for %1 – %2.</source>
        <translation>Ninguna sincronización terminada ha pedido %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln earlier gap(s).</source>
        <translation>
            <numerusform>Y %Ln hueco anterior.</numerusform>
            <numerusform>Y %Ln huecos anteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::DemoStrip</name>
    <message>
        <source>DEMO: invented fleets, nothing leaves this computer</source>
        <translation>DEMO: flotas inventadas, nada sale de este equipo</translation>
    </message>
    <message>
        <source>each second, a minute passes</source>
        <extracomment>The demo&apos;s clock runs sixty times as fast.</extracomment>
        <translation>cada segundo pasa un minuto</translation>
    </message>
</context>
<context>
    <name>fleetsync::DetailPane</name>
    <message>
        <source>Fleet details</source>
        <translation>Detalles de la flota</translation>
    </message>
    <message>
        <source>Select a fleet to see its sync</source>
        <translation>Elija una flota para ver su sincronización</translation>
    </message>
    <message>
        <source>State of the fleet</source>
        <translation>Estado de la flota</translation>
    </message>
    <message>
        <source>New sync…</source>
        <translation>Nueva sincronización…</translation>
    </message>
    <message>
        <source>New sync for this fleet</source>
        <translation>Nueva sincronización de esta flota</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stop this sync</source>
        <translation>Detener esta sincronización</translation>
    </message>
    <message>
        <source>Why nothing can be asked</source>
        <translation>Por qué no se puede pedir nada</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>More about the fleet</source>
        <translation>Más sobre la flota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>Sincronizaciones recientes</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Facts of the connection</source>
        <translation>Datos de la conexión</translation>
    </message>
    <message>
        <source>This fleet has never been synced.</source>
        <translation>Esta flota nunca se ha sincronizado.</translation>
    </message>
    <message>
        <source>Its history has not been read yet.</source>
        <translation>Su historial aún no se ha leído.</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Incidencias (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Issues of this fleet</source>
        <translation>Incidencias de esta flota</translation>
    </message>
    <message>
        <source>Sync automaticall&amp;y</source>
        <translation>Sincronizar au&amp;tomáticamente</translation>
    </message>
    <message>
        <source>Sync only on re&amp;quest</source>
        <translation>Sincronizar solo a pe&amp;tición</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Lo que se ha pedido</translation>
    </message>
</context>
<context>
    <name>fleetsync::EmailText</name>
    <message>
        <source>%1: please link %2 again</source>
        <translation>%1: vuelva a vincular %2, por favor</translation>
    </message>
    <message>
        <source>%1: the %2 login needs more rights</source>
        <translation>%1: el acceso a %2 necesita más permisos</translation>
    </message>
    <message>
        <source>%1: please set up safety events at %2</source>
        <translation>%1: configure los eventos de seguridad en %2, por favor</translation>
    </message>
    <message>
        <source>%1: some records cannot be read at %2</source>
        <translation>%1: algunos registros no se pueden leer en %2</translation>
    </message>
    <message>
        <source>%1: please look at the %2 account</source>
        <translation>%1: revise la cuenta de %2, por favor</translation>
    </message>
    <message>
        <source>We no longer get new data of %1 from %2: the login that was saved for it does not work any more.</source>
        <translation>Ya no recibimos datos nuevos de %1 desde %2: el acceso que se guardó para ello ha dejado de funcionar.</translation>
    </message>
    <message>
        <source>Part of the data of %1 does not reach us from %2: the login or key that is used for it may not read everything.</source>
        <translation>Una parte de los datos de %1 no nos llega desde %2: el acceso o la clave que se usa para ello no puede leerlo todo.</translation>
    </message>
    <message>
        <source>We get no safety events of %1 from %2: they are not set up there.</source>
        <translation>No recibimos eventos de seguridad de %1 desde %2: allí no están configurados.</translation>
    </message>
    <message>
        <source>Some records of %1 do not reach us: %2 does not hand them over.</source>
        <translation>Algunos registros de %1 no nos llegan: %2 no los entrega.</translation>
    </message>
    <message>
        <source>We no longer get data of %1: %2 says that the account is closed or suspended.</source>
        <translation>Ya no recibimos datos de %1: %2 dice que la cuenta está cerrada o suspendida.</translation>
    </message>
    <message>
        <source>Check that you can still log in at %1.</source>
        <translation>Compruebe que todavía puede iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>Tell us. We then send you a link that renews the connection.</source>
        <translation>Avísenos. Le enviaremos entonces un enlace que renueva la conexión.</translation>
    </message>
    <message>
        <source>Open this link in your browser: %1</source>
        <translation>Abra este enlace en su navegador: %1</translation>
    </message>
    <message>
        <source>Log in at %1, with a login that sees all of the fleet&apos;s vehicles.</source>
        <translation>Inicie sesión en %1 con un acceso que vea todos los vehículos de la flota.</translation>
    </message>
    <message>
        <source>Agree to the access that is asked for.</source>
        <translation>Acepte el acceso que se pide.</translation>
    </message>
    <message>
        <source>As an administrator of the %1 account, find the user, app or access key that was given to Terminal.</source>
        <translation>Como administrador de la cuenta de %1, busque el usuario, la aplicación o la clave de acceso que se dio a Terminal.</translation>
    </message>
    <message>
        <source>Let it read what the message names, for every group, region or tag with vehicles of the fleet.</source>
        <translation>Permítale leer lo que nombra el mensaje, en cada grupo, región o etiqueta con vehículos de la flota.</translation>
    </message>
    <message>
        <source>If access is given by logging in, do so again afterwards: %1</source>
        <translation>Si el acceso se concede iniciando sesión, vuelva a hacerlo después: %1</translation>
    </message>
    <message>
        <source>As an administrator of the %1 account, check that safety events are part of your plan, and switched on.</source>
        <translation>Como administrador de la cuenta de %1, compruebe que los eventos de seguridad forman parte de su plan y están activados.</translation>
    </message>
    <message>
        <source>Check that the vehicles have a device or camera that records them.</source>
        <translation>Compruebe que los vehículos tienen un dispositivo o una cámara que los registre.</translation>
    </message>
    <message>
        <source>Let the user, app or access key that was given to Terminal read them.</source>
        <translation>Permita que los lea el usuario, la aplicación o la clave de acceso que se dio a Terminal.</translation>
    </message>
    <message>
        <source>As an administrator of the %1 account, look at the records that the message names.</source>
        <translation>Como administrador de la cuenta de %1, revise los registros que nombra el mensaje.</translation>
    </message>
    <message>
        <source>Open them to the user, app or access key that was given to Terminal, or ask %1 why they cannot be read.</source>
        <translation>Ábralos al usuario, la aplicación o la clave de acceso que se dio a Terminal, o pregunte a %1 por qué no se pueden leer.</translation>
    </message>
    <message>
        <source>Ask %1 why the account is not active, and have it opened again.</source>
        <translation>Pregunte a %1 por qué la cuenta no está activa y haga que la abran de nuevo.</translation>
    </message>
    <message>
        <source>Tell us, too, if the fleet has left %1.</source>
        <translation>Avísenos también si la flota ya no trabaja con %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a numbered list: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>The message was: “%1”</source>
        <translation>El mensaje era: «%1»</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Please never send a password by e-mail: nobody here needs it.</source>
        <translation>No envíe nunca una contraseña por correo: aquí nadie la necesita.</translation>
    </message>
    <message>
        <source>Reply when it is done. We then fetch the data that is missing.</source>
        <translation>Responda cuando esté hecho. Entonces obtendremos los datos que faltan.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
</context>
<context>
    <name>fleetsync::EnvironmentBadge</name>
    <message>
        <source>Use another &amp;key…</source>
        <translation>Usar otra &amp;clave…</translation>
    </message>
    <message>
        <source>&amp;Leave these fleets</source>
        <translation>&amp;Dejar estas flotas</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>These fleets come from: %1</source>
        <translation>Estas flotas vienen de: %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>&amp;Forget the saved key</source>
        <translation>&amp;Olvidar la clave guardada</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Red…</translation>
    </message>
</context>
<context>
    <name>fleetsync::ErrorText</name>
    <message>
        <source>The fleet is no longer linked to its provider</source>
        <translation>La flota ya no está vinculada a su proveedor</translation>
    </message>
    <message>
        <source>Nothing was started. Send the reconnect link to the owner of the provider&apos;s login, who has to log in again.</source>
        <translation>No se inició nada. Envíe el enlace de reconexión al dueño del acceso al proveedor, que tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider refuses the saved login</source>
        <translation>El proveedor rechaza el acceso guardado</translation>
    </message>
    <message>
        <source>Nothing was started. Send the reconnect link to the owner of the provider&apos;s login, who has to enter it again.</source>
        <translation>No se inició nada. Envíe el enlace de reconexión al dueño del acceso al proveedor, que tiene que introducirlo de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s login may not read this data</source>
        <translation>El acceso al proveedor no permite leer estos datos</translation>
    </message>
    <message>
        <source>Nothing was started. Ask the provider&apos;s administrator to give this login the missing rights, then try again.</source>
        <translation>No se inició nada. Pida al administrador del proveedor que dé a este acceso los permisos que faltan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Terminal could not do this</source>
        <translation>Terminal no pudo hacerlo</translation>
    </message>
    <message>
        <source>Nothing was started. Read what Terminal says and change the request, or copy it for Terminal support.</source>
        <translation>No se inició nada. Lea lo que dice Terminal y cambie la petición, o cópielo para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync</source>
        <translation>Terminal ya no tiene esta sincronización</translation>
    </message>
    <message>
        <source>The last known state stays on screen. If every fleet says so, check the server&apos;s address.</source>
        <translation>El último estado conocido sigue en pantalla. Si ocurre con todas las flotas, revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>No llegó ningún token de acceso para esta flota</translation>
    </message>
    <message>
        <source>Nothing can be asked of it until Terminal sends one. Reload the fleet; if it stays so, ask Terminal support.</source>
        <translation>No se le puede pedir nada hasta que Terminal envíe uno. Recargue la flota; si sigue igual, pregunte al soporte de Terminal.</translation>
    </message>
    <message>
        <source>Key and fleet do not match</source>
        <translation>La clave y la flota no encajan</translation>
    </message>
    <message>
        <source>The access token of this fleet does not fit your key. Reload the fleet; if it stays so, ask your IT.</source>
        <translation>El token de acceso de esta flota no encaja con su clave. Recargue la flota; si sigue igual, pregunte a su departamento de informática.</translation>
    </message>
    <message>
        <source>Short pause asked by Terminal (%1)</source>
        <translation>Breve pausa pedida por Terminal (%1)</translation>
    </message>
    <message>
        <source>Short pause asked by Terminal</source>
        <translation>Breve pausa pedida por Terminal</translation>
    </message>
    <message>
        <source>Nothing is lost, and you need do nothing: FleetSync goes on when the pause is over.</source>
        <translation>No se pierde nada y no tiene que hacer nada: FleetSync sigue cuando acabe la pausa.</translation>
    </message>
    <message>
        <source>FleetSync does not know this answer. Try again in a few minutes; if it comes back, copy it for Terminal support.</source>
        <translation>FleetSync no conoce esta respuesta. Inténtelo de nuevo en unos minutos; si se repite, cópiela para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>Terminal gave an answer that is new to FleetSync</source>
        <translation>Terminal dio una respuesta nueva para FleetSync</translation>
    </message>
    <message>
        <source>%1 (Status %2.)</source>
        <translation>%1 (Estado %2.)</translation>
    </message>
    <message>
        <source>Terminal did not accept the request</source>
        <translation>Terminal no aceptó la petición</translation>
    </message>
    <message>
        <source>Nothing was started. Correct what Terminal names, then send it again.</source>
        <translation>No se inició nada. Corrija lo que indica Terminal y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>Terminal does not know this API key, or no longer. Enter another one, or ask whoever gave it to you, or your IT.</source>
        <translation>Terminal no conoce esta clave de API, o ya no. Introduzca otra, o pregunte a quien se la dio o a su departamento de informática.</translation>
    </message>
    <message>
        <source>A sync is already running</source>
        <translation>Ya hay una sincronización en marcha</translation>
    </message>
    <message>
        <source>A fleet has one sync at a time. Watch the one that runs, and start yours when it has ended.</source>
        <translation>Una flota tiene una sincronización a la vez. Siga la que está en marcha e inicie la suya cuando termine.</translation>
    </message>
    <message>
        <source>Terminal had a problem</source>
        <translation>Terminal tuvo un problema</translation>
    </message>
    <message>
        <source>The fault is not yours. Try again in a few minutes. A sync that was asked for is looked up first, so that it never runs twice.</source>
        <translation>La culpa no es suya. Inténtelo de nuevo en unos minutos. Una sincronización pedida se busca antes, para que nunca se haga dos veces.</translation>
    </message>
    <message>
        <source>%1
Terminal says: “%2”</source>
        <extracomment>%1 is our own sentence, %2 what the server wrote.</extracomment>
        <translation>%1
Terminal dice: «%2»</translation>
    </message>
    <message>
        <source>Enter the number of days in digits, such as 7.</source>
        <translation>Escriba el número de días en cifras, por ejemplo 7.</translation>
    </message>
    <message>
        <source>Enter whole days, without a fraction.</source>
        <translation>Escriba días enteros, sin fracción.</translation>
    </message>
    <message>
        <source>Enter at least 1 day.</source>
        <translation>Escriba al menos 1 día.</translation>
    </message>
    <message>
        <source>Enter at most %1 days.</source>
        <translation>Escriba como mucho %1 días.</translation>
    </message>
    <message>
        <source>Choose a date and a time.</source>
        <translation>Elija una fecha y una hora.</translation>
    </message>
    <message>
        <source>This lies in the future. Choose an earlier time.</source>
        <translation>Está en el futuro. Elija un momento anterior.</translation>
    </message>
    <message>
        <source>This time does not exist: clocks go forward then. Choose a time an hour earlier or later.</source>
        <translation>Esta hora no existe: entonces se adelantan los relojes. Elija una hora antes o después.</translation>
    </message>
    <message>
        <source>Terminal did not accept this. Choose another value.</source>
        <translation>Terminal no lo aceptó. Elija otro valor.</translation>
    </message>
    <message>
        <source>Terminal says: “%1”</source>
        <translation>Terminal dice: «%1»</translation>
    </message>
    <message>
        <source>Terminal does not find this fleet</source>
        <translation>Terminal no encuentra esta flota</translation>
    </message>
    <message>
        <source>Nothing was started. Reload the list of fleets; if it still shows this one, copy this for Terminal support.</source>
        <translation>No se ha iniciado nada. Vuelva a cargar la lista de flotas; si sigue mostrando esta, copie esto para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>Terminal no longer has this issue</source>
        <translation>Terminal ya no tiene esta incidencia</translation>
    </message>
    <message>
        <source>Nothing is left to be marked. Press Refresh to read the issues again.</source>
        <translation>No queda nada por marcar. Pulse Actualizar para leer de nuevo las incidencias.</translation>
    </message>
    <message>
        <source>Nothing was changed. Reload the list of fleets; if it still shows this one, copy this for Terminal support.</source>
        <translation>No se ha cambiado nada. Vuelva a cargar la lista de flotas; si esta sigue apareciendo, copie esto para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Esta clave no permite hacerlo</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the key at Terminal for one that may resolve issues.</source>
        <translation>No se ha cambiado nada. Pida a quien creó la clave en Terminal una que permita resolver incidencias.</translation>
    </message>
    <message>
        <source>Something else is under way for this fleet</source>
        <translation>Hay otra cosa en curso para esta flota</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it has ended, then send it again.</source>
        <translation>No se ha cambiado nada. Espere a que termine y envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ExplanationText</name>
    <message>
        <source>Data is older than it should be. The link to the fleet is fine.</source>
        <translation>Los datos son más antiguos de lo debido. La conexión con la flota está bien.</translation>
    </message>
    <message>
        <source>Nothing need be done: Terminal syncs this fleet again by itself. Retry if you cannot wait.</source>
        <translation>No hay que hacer nada: Terminal sincroniza esta flota por sí mismo. Reintente si no puede esperar.</translation>
    </message>
    <message>
        <source>Retry in a while: nobody else syncs this fleet.</source>
        <translation>Reintente dentro de un rato: nadie más sincroniza esta flota.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The owner of the %1 login</source>
        <translation>El dueño del acceso a %1</translation>
    </message>
    <message>
        <source>The %1 administrator</source>
        <translation>El administrador de %1</translation>
    </message>
    <message>
        <source>Terminal support</source>
        <translation>El soporte de Terminal</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Su administrador</translation>
    </message>
    <message>
        <source>You, or your IT</source>
        <translation>Usted o su departamento de informática</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>Copy reconnect link</source>
        <translation>Copiar el enlace de reconexión</translation>
    </message>
    <message>
        <source>Open provider guide</source>
        <translation>Abrir la guía del proveedor</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Nueva sincronización</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Mostrar el mensaje</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Seguirla</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%2 is no longer linked to %1</source>
        <translation>%2 ya no está vinculada a %1</translation>
    </message>
    <message>
        <source>No new data comes in until somebody logs in again. What was synced before stays.</source>
        <translation>No llegan datos nuevos hasta que alguien inicie sesión de nuevo. Lo ya sincronizado se queda.</translation>
    </message>
    <message>
        <source>Send the reconnect link to the owner of the %1 login.</source>
        <translation>Envíe el enlace de reconexión al dueño del acceso a %1.</translation>
    </message>
    <message>
        <source>%1 refuses the saved login</source>
        <translation>%1 rechaza el acceso guardado</translation>
    </message>
    <message>
        <source>No new data comes in until the login is right again. What was synced before stays.</source>
        <translation>No llegan datos nuevos hasta que el acceso vuelva a ser correcto. Lo ya sincronizado se queda.</translation>
    </message>
    <message>
        <source>The %1 login may not read all the data</source>
        <translation>El acceso a %1 no permite leer todos los datos</translation>
    </message>
    <message>
        <source>What it may not read is missing. All the rest is synced.</source>
        <translation>Falta lo que no puede leer. Todo lo demás se sincroniza.</translation>
    </message>
    <message>
        <source>%1 no longer keeps days this old</source>
        <translation>%1 ya no conserva días tan antiguos</translation>
    </message>
    <message>
        <source>Choose a later start in a new sync.</source>
        <translation>Elija un inicio posterior en una nueva sincronización.</translation>
    </message>
    <message>
        <source>An item&apos;s %1 ID is not usable</source>
        <translation>El ID de %1 de un elemento no es utilizable</translation>
    </message>
    <message>
        <source>Data of that item may be missing.</source>
        <translation>Pueden faltar datos de ese elemento.</translation>
    </message>
    <message>
        <source>Copy this for Terminal support.</source>
        <translation>Copie esto para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>A device type is not recognised</source>
        <translation>No se reconoce un tipo de dispositivo</translation>
    </message>
    <message>
        <source>Data of such devices may be missing.</source>
        <translation>Pueden faltar datos de esos dispositivos.</translation>
    </message>
    <message>
        <source>Safety events are not set up at %1</source>
        <translation>Los eventos de seguridad no están configurados en %1</translation>
    </message>
    <message>
        <source>Safety events are missing. All the rest is synced.</source>
        <translation>Faltan los eventos de seguridad. Todo lo demás se sincroniza.</translation>
    </message>
    <message>
        <source>Ask for safety events to be set up. The provider guide shows how.</source>
        <translation>Pida que se configuren los eventos de seguridad. La guía del proveedor explica cómo.</translation>
    </message>
    <message>
        <source>%1 would not hand over some records</source>
        <translation>%1 no quiso entregar algunos registros</translation>
    </message>
    <message>
        <source>Those records are missing. All the rest is synced.</source>
        <translation>Faltan esos registros. Todo lo demás se sincroniza.</translation>
    </message>
    <message>
        <source>Read Terminal&apos;s message, then ask for these records to be opened.</source>
        <translation>Lea el mensaje de Terminal y pida que se abran esos registros.</translation>
    </message>
    <message>
        <source>Someone switched this data off</source>
        <translation>Alguien desactivó estos datos</translation>
    </message>
    <message>
        <source>It is not synced while it is off.</source>
        <translation>No se sincronizan mientras estén desactivados.</translation>
    </message>
    <message>
        <source>Ask for it to be switched on again if you need it.</source>
        <translation>Pida que se activen de nuevo si los necesita.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>Nothing can be read with this key.</source>
        <translation>Con esta clave no se puede leer nada.</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>Introduzca otra clave.</translation>
    </message>
    <message>
        <source>Key and fleet do not match</source>
        <translation>La clave y la flota no encajan</translation>
    </message>
    <message>
        <source>Nothing can be asked of this fleet. Other fleets are not touched by this.</source>
        <translation>No se le puede pedir nada a esta flota. A las demás no les afecta.</translation>
    </message>
    <message>
        <source>Reload the fleet.</source>
        <translation>Recargue la flota.</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync</source>
        <translation>Terminal ya no tiene esta sincronización</translation>
    </message>
    <message>
        <source>What it had synced stays. Only its record is gone.</source>
        <translation>Lo que había sincronizado se queda. Solo falta su registro.</translation>
    </message>
    <message>
        <source>A sync of %2 from %1 is already running</source>
        <translation>Ya hay una sincronización de %2 desde %1 en marcha</translation>
    </message>
    <message>
        <source>A fleet has one sync at a time. Yours was not started.</source>
        <translation>Una flota tiene una sincronización a la vez. La suya no se inició.</translation>
    </message>
    <message>
        <source>Watch the one that runs, and start yours when it has ended.</source>
        <translation>Siga la que está en marcha e inicie la suya cuando termine.</translation>
    </message>
    <message>
        <source>Short pause asked by Terminal</source>
        <translation>Breve pausa pedida por Terminal</translation>
    </message>
    <message>
        <source>Nothing is lost. FleetSync goes on when the pause is over.</source>
        <translation>No se pierde nada. FleetSync sigue cuando acabe la pausa.</translation>
    </message>
    <message>
        <source>Terminal had a problem</source>
        <translation>Terminal tuvo un problema</translation>
    </message>
    <message>
        <source>Data may be older than it should be.</source>
        <translation>Los datos pueden ser más antiguos de lo debido.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se detuvo</translation>
    </message>
    <message>
        <source>Part of the days asked for may be missing.</source>
        <translation>Puede faltar una parte de los días pedidos.</translation>
    </message>
    <message>
        <source>Retry to get the rest.</source>
        <translation>Reintente para obtener el resto.</translation>
    </message>
    <message>
        <source>%1 takes only so many calls at a time</source>
        <translation>%1 solo admite cierto número de llamadas a la vez</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>We don&apos;t recognise this reason</source>
        <translation>No reconocemos este motivo</translation>
    </message>
    <message>
        <source>Read Terminal&apos;s words, and copy this for Terminal support.</source>
        <translation>Lea las palabras de Terminal y copie esto para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>Ask for the missing rights. The provider guide shows how.</source>
        <translation>Pida los permisos que faltan. La guía del proveedor explica cómo.</translation>
    </message>
    <message>
        <source>Those days cannot be fetched any more. Later days come in with a later start.</source>
        <translation>Esos días ya no se pueden obtener. Los posteriores llegan con un inicio posterior.</translation>
    </message>
    <message>
        <source>%1 was closed for maintenance</source>
        <translation>%1 estaba en mantenimiento</translation>
    </message>
    <message>
        <source>%1 was out of order or out of reach</source>
        <translation>%1 no funcionaba o no se podía alcanzar</translation>
    </message>
    <message>
        <source>%1 says that the account is not active</source>
        <translation>%1 dice que la cuenta no está activa</translation>
    </message>
    <message>
        <source>No new data comes in while the account is closed or suspended. What was synced before stays.</source>
        <translation>No llegan datos nuevos mientras la cuenta esté cerrada o suspendida. Lo ya sincronizado se queda.</translation>
    </message>
    <message>
        <source>Ask for the account to be opened again, then retry.</source>
        <translation>Pida que se abra de nuevo la cuenta y reintente después.</translation>
    </message>
    <message>
        <source>Nobody needs to: it passes by itself</source>
        <translation>No hace falta nadie: se pasa por sí solo</translation>
    </message>
    <message>
        <source>The sync was not started. What was synced before stays.</source>
        <translation>La sincronización no se inició. Lo ya sincronizado se queda.</translation>
    </message>
    <message>
        <source>The sync did not finish, so data may be missing. What was synced before stays.</source>
        <translation>La sincronización no terminó, así que pueden faltar datos. Lo ya sincronizado se queda.</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>%1; then you retry</source>
        <translation>%1; después usted reintenta</translation>
    </message>
</context>
<context>
    <name>fleetsync::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>With the columns that the table shows, in their order.</source>
        <translation>Con las columnas que muestra la tabla, en su orden.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CS&amp;V, for Excel and other spreadsheets</source>
        <translation>CS&amp;V, para Excel y otras hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;JSON, for other programs</source>
        <translation>&amp;JSON, para otros programas</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>What became of the export</source>
        <translation>Resultado de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>Al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Nothing was exported: these fleets are no longer open.</source>
        <translation>No se exportó nada: estas flotas ya no están abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %1 row(s) shown</source>
        <translation>
            <numerusform>&amp;La %1 fila mostrada</numerusform>
            <numerusform>&amp;Las %1 filas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %1 s&amp;elected row(s)</source>
        <translation>
            <numerusform>Solo la %1 fila s&amp;eleccionada</numerusform>
            <numerusform>Solo las %1 filas s&amp;eleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 fila copiada</numerusform>
            <numerusform>%1 filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2</source>
        <translation>
            <numerusform>%1 fila guardada en %2</numerusform>
            <numerusform>%1 filas guardadas en %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FacetList</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>fleetsync::FilterText</name>
    <message>
        <source>Fleets</source>
        <translation>Flotas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Incidencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen fleet(s)</source>
        <translation>
            <numerusform>%Ln flota elegida</numerusform>
            <numerusform>%Ln flotas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetChips</name>
    <message>
        <source>Number of fleets</source>
        <translation>Número de flotas</translation>
    </message>
    <message>
        <source>No fleet is chosen</source>
        <translation>No hay ninguna flota elegida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets</source>
        <translation>
            <numerusform>%Ln flota</numerusform>
            <numerusform>%Ln flotas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove %1 from this request</source>
        <translation>Quitar %1 de esta petición</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetNotes</name>
    <message>
        <source>No access token came for this fleet, so nothing can be asked of it.</source>
        <translation>No llegó ningún token de acceso para esta flota, así que no se le puede pedir nada.</translation>
    </message>
    <message>
        <source>This fleet is being deleted at Terminal. Nothing can be asked of it.</source>
        <translation>Esta flota se está eliminando en Terminal. No se le puede pedir nada.</translation>
    </message>
    <message>
        <source>This fleet is archived. Nothing is asked of it until it is active again.</source>
        <translation>Esta flota está archivada. No se le pide nada hasta que vuelva a estar activa.</translation>
    </message>
    <message>
        <source>This fleet is disconnected from its provider. The sync will most likely fail until somebody logs in again; the reconnect link is in the fleet&apos;s details.</source>
        <translation>Esta flota está desconectada de su proveedor. Lo más probable es que la sincronización falle hasta que alguien inicie sesión de nuevo; el enlace de reconexión está en los detalles de la flota.</translation>
    </message>
    <message>
        <source>This fleet syncs only on request: a sync can count towards your Terminal usage.</source>
        <translation>Esta flota se sincroniza solo a petición: una sincronización puede contar en su consumo de Terminal.</translation>
    </message>
    <message numerus="yes">
        <source>No access token came for %Ln fleets. They are left out:</source>
        <translation>
            <numerusform>No llegó ningún token de acceso para %Ln flota. Se deja fuera:</numerusform>
            <numerusform>No llegó ningún token de acceso para %Ln flotas. Se dejan fuera:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are being deleted at Terminal and left out:</source>
        <translation>
            <numerusform>%Ln flota se está eliminando y se deja fuera:</numerusform>
            <numerusform>%Ln flotas se están eliminando y se dejan fuera:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are archived and left out:</source>
        <translation>
            <numerusform>%Ln flota está archivada y se deja fuera:</numerusform>
            <numerusform>%Ln flotas están archivadas y se dejan fuera:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are disconnected. Their sync will most likely fail until somebody logs in again:</source>
        <translation>
            <numerusform>%Ln flota está desconectada. Lo más probable es que su sincronización falle hasta que alguien inicie sesión:</numerusform>
            <numerusform>%Ln flotas están desconectadas. Lo más probable es que su sincronización falle hasta que alguien inicie sesión:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln fleets a sync is already running. It will be followed, not started twice:</source>
        <translation>
            <numerusform>Para %Ln flota ya hay una sincronización en marcha. Se seguirá, no se iniciará dos veces:</numerusform>
            <numerusform>Para %Ln flotas ya hay una sincronización en marcha. Se seguirá, no se iniciará dos veces:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets sync only on request: a sync can count towards your Terminal usage:</source>
        <translation>
            <numerusform>%Ln flota se sincroniza solo a petición: una sincronización puede contar en su consumo de Terminal:</numerusform>
            <numerusform>%Ln flotas se sincronizan solo a petición: una sincronización puede contar en su consumo de Terminal:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminal&apos;s list has not been read yet, so nothing can be asked of this fleet. Wait a moment.</source>
        <translation>Aún no se ha leído la lista de Terminal, así que no se puede pedir nada de esta flota. Espere un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Terminal&apos;s list has not been read yet. %Ln fleets are left out:</source>
        <translation>
            <numerusform>Aún no se ha leído la lista de Terminal. Se deja fuera %Ln flota:</numerusform>
            <numerusform>Aún no se ha leído la lista de Terminal. Se dejan fuera %Ln flotas:</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync is already running for this fleet. It will be followed, not started twice; FleetSync then asks whether yours starts when it ends.</source>
        <translation>Ya hay una sincronización en marcha para esta flota. Se seguirá esa, no se inicia dos veces; FleetSync pregunta entonces si la suya empieza cuando termine.</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetPast</name>
    <message>
        <source>Older syncs of this fleet</source>
        <translation>Sincronizaciones anteriores de esta flota</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetText</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>working, no percentage yet</source>
        <translation>en marcha, aún sin porcentaje</translation>
    </message>
    <message>
        <source>still in Terminal&apos;s queue</source>
        <translation>sigue en la cola de Terminal</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>Terminal now says %1. The bar stays where it was.</source>
        <translation>Terminal dice ahora %1. La barra se quedó donde estaba.</translation>
    </message>
    <message>
        <source>Attempt %1, started over</source>
        <translation>Intento %1, empezó de nuevo</translation>
    </message>
    <message>
        <source>As of %1. The last check failed: %2</source>
        <translation>Datos de las %1. La última comprobación falló: %2</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>La comprobación falló: %1</translation>
    </message>
    <message>
        <source>Something in this fleet&apos;s record is unusual: “%1” in the field “%2”.</source>
        <translation>Hay algo inusual en el registro de esta flota: «%1» en el campo «%2».</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>No llegó ningún token de acceso para esta flota</translation>
    </message>
    <message>
        <source>The fleet is disconnected, but a sync still runs.</source>
        <translation>La flota está desconectada, pero aún hay una sincronización en marcha.</translation>
    </message>
    <message>
        <source>Terminal will start from %1, not from where you asked.</source>
        <translation>Terminal empezará desde %1, no desde donde usted pidió.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Terminal syncs this fleet by itself, about every 2 hours.</source>
        <translation>Terminal sincroniza esta flota por sí mismo, cada 2 horas aproximadamente.</translation>
    </message>
    <message>
        <source>This fleet is synced only when somebody asks for it.</source>
        <translation>Esta flota se sincroniza solo cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Última correcta</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>As of %1. Not checked since FleetSync was started.</source>
        <translation>Datos de %1. Sin comprobar desde que se abrió FleetSync.</translation>
    </message>
    <message>
        <source>Not checked since FleetSync was started</source>
        <translation>Sin comprobar desde que se abrió FleetSync</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Desde fecha</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Provider requests</source>
        <translation>Solicitudes al proveedor</translation>
    </message>
    <message>
        <source>Sync ID</source>
        <translation>ID de sincronización</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>DOT number</source>
        <translation>Número DOT</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Account user</source>
        <translation>Usuario de la cuenta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>ID de conexión</translation>
    </message>
    <message>
        <source>Not asked for in this FleetSync: Terminal&apos;s own schedule or another program did.</source>
        <translation>No se pidió en este FleetSync: fue el horario propio de Terminal u otro programa.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Elapsed (seconds)</source>
        <translation>Transcurrido (segundos)</translation>
    </message>
    <message>
        <source>Coverage 90 d</source>
        <translation>Cobertura 90 d</translation>
    </message>
    <message>
        <source>Coverage (of 90 days)</source>
        <translation>Cobertura (de 90 días)</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>&amp;In the zone</source>
        <translation>&amp;En la zona</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>En la zona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Set time zone</source>
        <translation>E&amp;stablecer zona</translation>
    </message>
    <message>
        <source>How are the times of %1 told?</source>
        <translation>¿Cómo se muestran las horas de %1?</translation>
    </message>
    <message numerus="yes">
        <source>How are the times of %Ln fleets told?</source>
        <translation>
            <numerusform>¿Cómo se muestran las horas de %Ln flota?</numerusform>
            <numerusform>¿Cómo se muestran las horas de %Ln flotas?</numerusform>
        </translation>
    </message>
    <message>
        <source>As on &amp;this PC: %1</source>
        <translation>Como en este &amp;PC: %1</translation>
    </message>
    <message>
        <source>Only how times are shown changes, nothing at Terminal. Where a fleet&apos;s clocks differ from this PC&apos;s, its times say so, like “14:02 UTC−6”.</source>
        <translation>Solo cambia cómo se muestran las horas, nada en Terminal. Si los relojes de una flota difieren de los de este PC, sus horas lo indican, por ejemplo «14:02 UTC−6».</translation>
    </message>
    <message>
        <source>Problem with the time zone</source>
        <translation>Problema con la zona horaria</translation>
    </message>
    <message>
        <source>Like all o&amp;ther times: UTC</source>
        <translation>Como &amp;todas las demás horas: UTC</translation>
    </message>
    <message>
        <source>They have different zones.</source>
        <translation>Tienen zonas distintas.</translation>
    </message>
    <message>
        <source>This PC does not know the zone %1, which is set.</source>
        <translation>Este PC no conoce la zona %1, que está establecida.</translation>
    </message>
    <message>
        <source>No time zone is chosen.</source>
        <translation>No se ha elegido ninguna zona horaria.</translation>
    </message>
    <message>
        <source>More than one time zone fits “%1”.</source>
        <translation>Más de una zona horaria coincide con «%1».</translation>
    </message>
    <message>
        <source>No time zone is called “%1”.</source>
        <translation>Ninguna zona horaria se llama «%1».</translation>
    </message>
    <message>
        <source>%1 Choose one from the list, like America/Denver.</source>
        <translation>%1 Elija una de la lista, por ejemplo America/Denver.</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetsMessage</name>
    <message>
        <source>No fleet matches</source>
        <translation>Ninguna flota coincide</translation>
    </message>
    <message>
        <source>No fleet has all the words and filters that are set.</source>
        <translation>Ninguna flota reúne todas las palabras y los filtros elegidos.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Quitar los &amp;filtros</translation>
    </message>
    <message>
        <source>Show all fleets again (Ctrl+L)</source>
        <translation>Mostrar otra vez todas las flotas (Ctrl+L)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Ask Terminal again (Ctrl+F5)</source>
        <translation>Preguntar otra vez a Terminal (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Introducir otra &amp;clave</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetsView</name>
    <message>
        <source>Shown fleets</source>
        <translation>Flotas mostradas</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotas</translation>
    </message>
    <message>
        <source>No fleets yet</source>
        <translation>Aún no hay flotas</translation>
    </message>
    <message>
        <source>The key works, but no fleet is connected to this account. Once one is linked in Terminal, it appears here.</source>
        <translation>La clave funciona, pero no hay ninguna flota conectada a esta cuenta. En cuanto se vincule una en Terminal, aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved</source>
        <translation>
            <numerusform>%Ln fila movida</numerusform>
            <numerusform>%Ln filas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fleet(s)</source>
        <translation>
            <numerusform>%1 de %2 flota</numerusform>
            <numerusform>%1 de %2 flotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fleet(s)</source>
        <translation>
            <numerusform>%1 flota</numerusform>
            <numerusform>%1 flotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved or changed out of view</source>
        <translation>
            <numerusform>%Ln fila cambió de lugar o ya no corresponde</numerusform>
            <numerusform>%Ln filas cambiaron de lugar o ya no corresponden</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Active fleets</source>
        <translation>Flotas activas</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>No fleet syncs or waits just now. A sync that starts appears here by itself.</source>
        <translation>Ninguna flota sincroniza ni espera ahora. Una sincronización que empiece aparece aquí sola.</translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <extracomment>How many fleets are shown, &quot;3 of 412 fleets&quot;: those that were chosen in another view.</extracomment>
        <translation>%1, según su elección</translation>
    </message>
</context>
<context>
    <name>fleetsync::FormError</name>
    <message>
        <source>Not requested: the disk is full, so the request could not be noted down. Free some space and press Start sync again.</source>
        <translation>No se pidió: el disco está lleno y la petición no se pudo anotar. Libere espacio y pulse Iniciar sincronización otra vez.</translation>
    </message>
    <message>
        <source>Not requested: FleetSync&apos;s own notes are busy. Press Start sync again in a moment.</source>
        <translation>No se pidió: las notas de FleetSync están ocupadas. Pulse Iniciar sincronización otra vez en un momento.</translation>
    </message>
    <message>
        <source>Not requested: FleetSync&apos;s own notes cannot be written. Restart FleetSync, then try again.</source>
        <translation>No se pidió: las notas de FleetSync no se pueden escribir. Reinicie FleetSync e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not requested: an earlier request of yours for this fleet is still being sent or checked. Wait for its outcome.</source>
        <translation>No se pidió: una petición anterior suya para esta flota aún se está enviando o comprobando. Espere su resultado.</translation>
    </message>
    <message>
        <source>No fleet is chosen. Close this form, select fleets, and open it again.</source>
        <translation>No hay ninguna flota elegida. Cierre este formulario, elija flotas y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>None of the chosen fleets can be asked. The notes below say why.</source>
        <translation>A ninguna de las flotas elegidas se le puede pedir nada. Las notas de abajo dicen por qué.</translation>
    </message>
    <message>
        <source>This fleet has never been synced. This choice brings no past data.</source>
        <translation>Esta flota nunca se ha sincronizado. Esta opción no trae datos anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets have never been synced. This choice brings them no past data.</source>
        <translation>
            <numerusform>%Ln flota nunca se ha sincronizado. Esta opción no le trae datos anteriores.</numerusform>
            <numerusform>%Ln flotas nunca se han sincronizado. Esta opción no les trae datos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not requested: this window only shows, because another FleetSync has these fleets. Close that one, then start this one again.</source>
        <translation>No solicitado: esta ventana solo muestra, porque otro FleetSync tiene estas flotas. Ciérrelo y luego inicie este de nuevo.</translation>
    </message>
</context>
<context>
    <name>fleetsync::GuideDialog</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a numbered list: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Terminal&apos;s guide online</source>
        <translation>Guía de Terminal en línea</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a web site, such as support.geotab.com.</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
</context>
<context>
    <name>fleetsync::GuideText</name>
    <message>
        <source>A Geotab login belongs to one database. Its security clearance says which kinds of data it sees, its groups say which vehicles. Safety events come from rules: what no rule of the database asks for is no event.</source>
        <translation>Un acceso a Geotab pertenece a una base de datos. Su autorización de seguridad dice qué clases de datos ve; sus grupos, qué vehículos. Los eventos de seguridad vienen de reglas: lo que ninguna regla de la base de datos pide no es un evento.</translation>
    </message>
    <message>
        <source>Omnitracs belongs to Solera: its support may answer under that name. Terminal&apos;s words may name the one service that is missing.</source>
        <translation>Omnitracs pertenece a Solera: su soporte puede responder con ese nombre. Las palabras de Terminal pueden nombrar el servicio que falta.</translation>
    </message>
    <message>
        <source>Motive was called KeepTruckin until 2022: older logins and e-mails may use that name. Access is given by an administrator of the fleet.</source>
        <translation>Motive se llamaba KeepTruckin hasta 2022: los accesos y correos antiguos pueden usar ese nombre. El acceso lo concede un administrador de la flota.</translation>
    </message>
    <message>
        <source>Samsara gives access through an app that an administrator agrees to, or through an API token with rights (scopes) for each kind of data. A token can be limited to tags: vehicles outside of these are missing then.</source>
        <translation>Samsara da acceso mediante una aplicación que un administrador acepta, o mediante un token de API con permisos (scopes) para cada clase de datos. Un token puede limitarse a etiquetas: entonces faltan los vehículos fuera de ellas.</translation>
    </message>
    <message>
        <source>Reveal is the fleet product of Verizon Connect and was made by Fleetmatics: both names may stand in messages.</source>
        <translation>Reveal es el producto para flotas de Verizon Connect y lo creó Fleetmatics: ambos nombres pueden aparecer en los mensajes.</translation>
    </message>
    <message>
        <source>Lytx is about video and safety: a vehicle without its device has no events.</source>
        <translation>Lytx se ocupa de vídeo y seguridad: un vehículo sin su dispositivo no tiene eventos.</translation>
    </message>
    <message>
        <source>FleetSync knows nothing of ISAAC beyond the general steps. Its support can say where the rights of a user are set.</source>
        <translation>FleetSync no sabe nada de ISAAC más allá de los pasos generales. Su soporte puede decir dónde se fijan los permisos de un usuario.</translation>
    </message>
    <message>
        <source>Trimble&apos;s systems in trucks came from PeopleNet and went to Platform Science in 2025: support may answer under these names.</source>
        <translation>Los sistemas de Trimble para camiones venían de PeopleNet y pasaron a Platform Science en 2025: el soporte puede responder con esos nombres.</translation>
    </message>
    <message>
        <source>Fleet Complete became part of Powerfleet in 2024: its support may answer under that name.</source>
        <translation>Fleet Complete forma parte de Powerfleet desde 2024: su soporte puede responder con ese nombre.</translation>
    </message>
    <message>
        <source>This is Terminal&apos;s own test provider: no real fleet and no real login stand behind it.</source>
        <translation>Este es el proveedor de pruebas de Terminal: detrás no hay ninguna flota ni acceso reales.</translation>
    </message>
    <message>
        <source>Link the fleet again</source>
        <translation>Vincular de nuevo la flota</translation>
    </message>
    <message>
        <source>On the fleet&apos;s card, press “Copy e-mail” or “Copy reconnect link”. Where neither holds a link, ask Terminal support for one.</source>
        <translation>En la ficha de la flota, pulse «Copiar correo» o «Copiar el enlace de reconexión». Si ninguno contiene un enlace, pida uno al soporte de Terminal.</translation>
    </message>
    <message>
        <source>Send it to the person who owns the fleet&apos;s %1 login. You need not know the password: do not ask for it.</source>
        <translation>Envíelo a la persona dueña del acceso de la flota a %1. Usted no necesita conocer la contraseña: no la pida.</translation>
    </message>
    <message>
        <source>That person opens the link in a browser, logs in and agrees to the access that is asked for.</source>
        <translation>Esa persona abre el enlace en un navegador, inicia sesión y acepta el acceso que se pide.</translation>
    </message>
    <message>
        <source>Press Ctrl+F5 in the main window then. Once the fleet is linked, fetch the missing days with “New sync”.</source>
        <translation>Pulse entonces Ctrl+F5 en la ventana principal. Cuando la flota esté vinculada, obtenga los días que faltan con «Nueva sincronización».</translation>
    </message>
    <message>
        <source>Give the rights that are missing</source>
        <translation>Dar los permisos que faltan</translation>
    </message>
    <message>
        <source>Read Terminal&apos;s words in the fleet&apos;s details: they often name what may not be read.</source>
        <translation>Lea las palabras de Terminal en los detalles de la flota: a menudo nombran lo que no se puede leer.</translation>
    </message>
    <message>
        <source>Ask an administrator of the %1 account to look at the user, app or access key that was given to Terminal.</source>
        <translation>Pida a un administrador de la cuenta de %1 que revise el usuario, la aplicación o la clave de acceso que se dio a Terminal.</translation>
    </message>
    <message>
        <source>It must be allowed to read what you want to see: vehicles, drivers, positions, trips, hours of service, safety events.</source>
        <translation>Debe poder leer lo que usted quiere ver: vehículos, conductores, posiciones, viajes, horas de servicio, eventos de seguridad.</translation>
    </message>
    <message>
        <source>Where the account is divided into groups, regions or tags, it must see all those whose vehicles you expect.</source>
        <translation>Si la cuenta está dividida en grupos, regiones o etiquetas, debe ver todos aquellos cuyos vehículos usted espera.</translation>
    </message>
    <message>
        <source>Retry the sync. If the same message comes back, link the fleet again: some access is given at that moment only.</source>
        <translation>Reintente la sincronización. Si vuelve el mismo mensaje, vincule de nuevo la flota: hay accesos que solo se conceden en ese momento.</translation>
    </message>
    <message>
        <source>Get safety events</source>
        <translation>Recibir eventos de seguridad</translation>
    </message>
    <message>
        <source>Ask the administrator whether safety events are part of the %1 plan, and switched on.</source>
        <translation>Pregunte al administrador si los eventos de seguridad forman parte del plan de %1 y están activados.</translation>
    </message>
    <message>
        <source>Check which vehicles have a device or camera that records them: no others can have events.</source>
        <translation>Compruebe qué vehículos tienen un dispositivo o una cámara que los registre: los demás no pueden tener eventos.</translation>
    </message>
    <message>
        <source>Check that the user, app or access key that was given to Terminal may read safety events.</source>
        <translation>Compruebe que el usuario, la aplicación o la clave de acceso que se dio a Terminal puede leer los eventos de seguridad.</translation>
    </message>
    <message>
        <source>Start a new sync then. Do not count on events from before they were switched on.</source>
        <translation>Inicie entonces una nueva sincronización. No cuente con eventos anteriores a su activación.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>Provider guide</source>
        <translation>Guía del proveedor</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>These are FleetSync&apos;s own, general steps. At the provider, the same things may have other names.</source>
        <translation>Estos son pasos generales de FleetSync. En el proveedor, las mismas cosas pueden tener otros nombres.</translation>
    </message>
</context>
<context>
    <name>fleetsync::HeadlineText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no percentage yet</source>
        <translation>%1, aún sin porcentaje</translation>
    </message>
    <message>
        <source>%1. Attempt %2, started over</source>
        <translation>%1. Intento %2, empezó de nuevo</translation>
    </message>
    <message>
        <source>%1: %2. This can take days.</source>
        <translation>%1: %2. Puede tardar días.</translation>
    </message>
    <message>
        <source>%1: %2, asked %3. This can take days.</source>
        <translation>%1: %2, pedido %3. Puede tardar días.</translation>
    </message>
    <message>
        <source>%1, still in Terminal&apos;s queue</source>
        <translation>%1, sigue en la cola de Terminal</translation>
    </message>
    <message>
        <source>%1 at Terminal</source>
        <translation>%1 en Terminal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Queued here, not sent yet</source>
        <translation>En cola aquí, aún sin enviar</translation>
    </message>
    <message>
        <source>Sending the request…</source>
        <translation>Enviando la petición…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the request…</source>
        <translation>Comprobando si Terminal recibió la petición…</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>No llegó ningún token de acceso para esta flota</translation>
    </message>
    <message>
        <source>%1. Terminal no longer has this sync</source>
        <translation>%1. Terminal ya no tiene esta sincronización</translation>
    </message>
</context>
<context>
    <name>fleetsync::HelpText</name>
    <message>
        <source>Your request is noted on this computer and on its way to Terminal.</source>
        <translation>Su solicitud está anotada en este equipo y va camino de Terminal.</translation>
    </message>
    <message>
        <source>Nothing to do. Should the connection break, FleetSync finds out whether the request arrived; it is never sent twice.</source>
        <translation>No hay nada que hacer. Si se corta la conexión, FleetSync averigua si la solicitud llegó; nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>No clear answer came to your request: FleetSync looks whether Terminal has it.</source>
        <translation>No llegó una respuesta clara a su solicitud: FleetSync mira si Terminal la tiene.</translation>
    </message>
    <message>
        <source>Wait a minute or two. If it did not start, FleetSync says so and offers to send it again.</source>
        <translation>Espere uno o dos minutos. Si no empezó, FleetSync lo dice y ofrece enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Your request waits in FleetSync for its turn: Terminal allows so many requests a second, or a sync of this fleet still runs.</source>
        <translation>Su solicitud espera su turno en FleetSync: Terminal permite un número de solicitudes por segundo, o aún hay una sincronización de esta flota en marcha.</translation>
    </message>
    <message>
        <source>Nothing to do. It waits on, too, while FleetSync is closed.</source>
        <translation>No hay nada que hacer. Sigue esperando aunque FleetSync esté cerrado.</translation>
    </message>
    <message>
        <source>Terminal has the request and has not begun with it.</source>
        <translation>Terminal tiene la solicitud y aún no la ha empezado.</translation>
    </message>
    <message>
        <source>Wait. After 15 minutes the row says that it is still in Terminal&apos;s queue; that alone is no fault.</source>
        <translation>Espere. Tras 15 minutos la fila dice que sigue en la cola de Terminal; eso solo no es un fallo.</translation>
    </message>
    <message>
        <source>The provider prepares something by hand, such as files of past years. This is not stuck, and can take days.</source>
        <translation>El proveedor prepara algo a mano, como archivos de años pasados. No está atascada y puede tardar días.</translation>
    </message>
    <message>
        <source>Nothing to do here. If it takes longer than the provider told you, ask there.</source>
        <translation>Aquí no hay nada que hacer. Si tarda más de lo que le dijo el proveedor, pregunte allí.</translation>
    </message>
    <message>
        <source>This takes longer than nine of ten earlier syncs of its kind, but it moves.</source>
        <translation>Tarda más que nueve de cada diez sincronizaciones anteriores de su tipo, pero avanza.</translation>
    </message>
    <message>
        <source>Wait: the details (Enter) show how it moves.</source>
        <translation>Espere: los detalles (Intro) muestran cómo avanza.</translation>
    </message>
    <message>
        <source>Nothing has changed for much longer than usual. It may still go on by itself.</source>
        <translation>Nada ha cambiado durante mucho más tiempo de lo habitual. Aún puede seguir por sí sola.</translation>
    </message>
    <message>
        <source>Press “Keep waiting” in the details (Enter) if it is not urgent.</source>
        <translation>Pulse «Seguir esperando» en los detalles (Intro) si no es urgente.</translation>
    </message>
    <message>
        <source>Else stop it (Ctrl+.) and start a new sync (Ctrl+N).</source>
        <translation>Si no, deténgala (Ctrl+.) e inicie una nueva (Ctrl+N).</translation>
    </message>
    <message>
        <source>If it happens again, press Ctrl+Shift+C and send that text to Terminal&apos;s support.</source>
        <translation>Si vuelve a ocurrir, pulse Ctrl+Mayús+C y envíe ese texto al soporte de Terminal.</translation>
    </message>
    <message>
        <source>Terminal was asked to stop this sync and has not confirmed it yet.</source>
        <translation>Se pidió a Terminal que detuviera esta sincronización y aún no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Wait. If it ends before it can be stopped, the row says so.</source>
        <translation>Espere. Si termina antes de poder detenerse, la fila lo dice.</translation>
    </message>
    <message>
        <source>Terminal is copying this fleet&apos;s data. The percentage is Terminal&apos;s own.</source>
        <translation>Terminal está copiando los datos de esta flota. El porcentaje es el de Terminal.</translation>
    </message>
    <message>
        <source>Nothing to do. The details (Enter) say about how long it still takes, once earlier syncs tell.</source>
        <translation>No hay nada que hacer. Los detalles (Intro) dicen cuánto falta más o menos, en cuanto se sabe por sincronizaciones anteriores.</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.) ends it. Data that has arrived stays.</source>
        <translation>Detener (Ctrl+.) la termina. Los datos que han llegado se quedan.</translation>
    </message>
    <message>
        <source>The last sync ended before it had all of its data. What had arrived stays.</source>
        <translation>La última sincronización terminó antes de tener todos sus datos. Lo que había llegado se queda.</translation>
    </message>
    <message>
        <source>Read the card in the details (Enter): it says who can fix it, and its button does the next step.</source>
        <translation>Lea la tarjeta en los detalles (Intro): dice quién puede arreglarlo, y su botón hace el paso siguiente.</translation>
    </message>
    <message>
        <source>Retry (Ctrl+Shift+R) starts the same sync again.</source>
        <translation>Reintentar (Ctrl+Mayús+R) inicia de nuevo la misma sincronización.</translation>
    </message>
    <message>
        <source>The last sync ended, and something in its data needs a look: some of it may be missing.</source>
        <translation>La última sincronización terminó y algo en sus datos merece una mirada: puede faltar una parte.</translation>
    </message>
    <message>
        <source>Open the tab Issues in the details (Enter). Each issue says who can fix it.</source>
        <translation>Abra la pestaña Incidencias en los detalles (Intro). Cada incidencia dice quién puede arreglarla.</translation>
    </message>
    <message>
        <source>Mark an issue as resolved once it is mended.</source>
        <translation>Marque la incidencia como resuelta cuando esté arreglada.</translation>
    </message>
    <message>
        <source>The provider no longer lets Terminal in, mostly because a password was changed or an access ended. No new data arrives.</source>
        <translation>El proveedor ya no deja entrar a Terminal, casi siempre porque se cambió una contraseña o terminó un acceso. No llegan datos nuevos.</translation>
    </message>
    <message>
        <source>Copy the reconnect link from the card in the details (Enter), and send it to the person who owns the login.</source>
        <translation>Copie el enlace de reconexión de la tarjeta en los detalles (Intro) y envíelo a la persona dueña del acceso.</translation>
    </message>
    <message>
        <source>Once that person has signed in there, this row changes by itself.</source>
        <translation>Cuando esa persona haya entrado allí, esta fila cambia por sí sola.</translation>
    </message>
    <message>
        <source>This fleet was put aside in your Terminal account: it does not sync.</source>
        <translation>Esta flota se apartó en su cuenta de Terminal: no se sincroniza.</translation>
    </message>
    <message>
        <source>If that is a mistake, ask whoever looks after the account.</source>
        <translation>Si es un error, pregunte a quien lleva la cuenta.</translation>
    </message>
    <message>
        <source>This fleet is being removed from your Terminal account, with its data there.</source>
        <translation>Esta flota se está eliminando de su cuenta de Terminal, con los datos que hay allí.</translation>
    </message>
    <message>
        <source>If that is a mistake, ask whoever looks after the account, at once.</source>
        <translation>Si es un error, pregunte enseguida a quien lleva la cuenta.</translation>
    </message>
    <message>
        <source>FleetSync has not heard yet from Terminal how this fleet stands.</source>
        <translation>FleetSync aún no sabe por Terminal cómo está esta flota.</translation>
    </message>
    <message>
        <source>Wait a moment, or press F5 to check now.</source>
        <translation>Espere un momento, o pulse F5 para comprobar ahora.</translation>
    </message>
    <message>
        <source>If it stays so, read the line at the bottom of the window: it says whether Terminal answers.</source>
        <translation>Si sigue así, lea la línea al pie de la ventana: dice si Terminal responde.</translation>
    </message>
    <message>
        <source>No data of this fleet has ever been copied.</source>
        <translation>Nunca se han copiado datos de esta flota.</translation>
    </message>
    <message>
        <source>Press New sync (Ctrl+N) and choose how many days you need.</source>
        <translation>Pulse Nueva sincronización (Ctrl+N) y elija cuántos días necesita.</translation>
    </message>
    <message>
        <source>The last sync ended and brought what it was asked for.</source>
        <translation>La última sincronización terminó y trajo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Nothing to do. New sync (Ctrl+N) asks for more days.</source>
        <translation>No hay nada que hacer. Nueva sincronización (Ctrl+N) pide más días.</translation>
    </message>
    <message>
        <source>You stopped this sync. That is no failure: what had arrived stays.</source>
        <translation>Usted detuvo esta sincronización. No es un fallo: lo que había llegado se queda.</translation>
    </message>
    <message>
        <source>Start a new sync (Ctrl+N) when you want the rest.</source>
        <translation>Inicie una nueva (Ctrl+N) cuando quiera el resto.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C: copies what Terminal&apos;s support needs to know.</source>
        <translation>Ctrl+Mayús+C: copia lo que el soporte de Terminal necesita saber.</translation>
    </message>
    <message>
        <source>FleetSync in short</source>
        <translation>FleetSync en pocas palabras</translation>
    </message>
    <message>
        <source>Terminal copies the data of each fleet from its provider, such as Samsara or Geotab; one such copy is a sync. FleetSync shows how the syncs stand, and starts new ones. Select a row and press F1 to read what its state means.</source>
        <translation>Terminal copia los datos de cada flota desde su proveedor, como Samsara o Geotab; cada copia es una sincronización. FleetSync muestra cómo van e inicia otras nuevas. Seleccione una fila y pulse F1 para leer qué significa su estado.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Fleets (Ctrl+1): all fleets of your account.</source>
        <translation>Flotas (Ctrl+1): todas las flotas de su cuenta.</translation>
    </message>
    <message>
        <source>Active (Ctrl+2): what syncs or waits just now.</source>
        <translation>Activas (Ctrl+2): lo que se sincroniza o espera ahora mismo.</translation>
    </message>
    <message>
        <source>Needs attention (Ctrl+3): what a person must mend, and who.</source>
        <translation>Requiere atención (Ctrl+3): lo que debe arreglar una persona, y quién.</translation>
    </message>
    <message>
        <source>History (Ctrl+4): all past syncs.</source>
        <translation>Historial (Ctrl+4): todas las sincronizaciones pasadas.</translation>
    </message>
    <message>
        <source>Ctrl+N: new sync. Ctrl+Shift+R: retry. Ctrl+.: stop.</source>
        <translation>Ctrl+N: nueva sincronización. Ctrl+Mayús+R: reintentar. Ctrl+.: detener.</translation>
    </message>
    <message>
        <source>Ctrl+F: search. Ctrl+L: show all again. Ctrl+D: save the view.</source>
        <translation>Ctrl+F: buscar. Ctrl+L: mostrar todo de nuevo. Ctrl+D: guardar la vista.</translation>
    </message>
    <message>
        <source>F5: check now. Ctrl+F5: read the list of fleets again.</source>
        <translation>F5: comprobar ahora. Ctrl+F5: leer de nuevo la lista de flotas.</translation>
    </message>
    <message>
        <source>F6: next part of the window. Enter: to the details.</source>
        <translation>F6: parte siguiente de la ventana. Intro: a los detalles.</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+↑↓, Space: select rows. Ctrl+C: copy them. Ctrl+E: export.</source>
        <translation>Ctrl+A, Mayús+↑↓, Espacio: seleccionar filas. Ctrl+C: copiarlas. Ctrl+E: exportar.</translation>
    </message>
    <message>
        <source>Enter on the row: to the details. Menu key: all orders for it.</source>
        <translation>Intro en la fila: a los detalles. Tecla Menú: todas sus órdenes.</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <extracomment>&quot;the owner of the Geotab login&quot;</extracomment>
        <translation>Quién puede arreglarlo: %1</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Qué pasó aquí</translation>
    </message>
    <message>
        <source>What cannot be done now</source>
        <translation>Qué no se puede hacer ahora</translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryText</name>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Done with 1 issue</source>
        <translation>Terminada con 1 incidencia</translation>
    </message>
    <message numerus="yes">
        <source>Done with %Ln issues</source>
        <translation>
            <numerusform>Terminada con %Ln incidencia</numerusform>
            <numerusform>Terminada con %Ln incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Terminal says “%1”</source>
        <translation>Terminal dice «%1»</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>Aún no ha terminado</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Desde la fecha</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>Sincronizaciones pasadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 sync(s)</source>
        <translation>
            <numerusform>%1 sincronización</numerusform>
            <numerusform>%1 sincronizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer sync(s)</source>
        <translation>
            <numerusform>%Ln sincronización más reciente</numerusform>
            <numerusform>%Ln sincronizaciones más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>FleetSync&apos;s own file of past syncs does not answer. Restart FleetSync: what is lost is read from Terminal again.</source>
        <translation>El archivo de FleetSync con las sincronizaciones pasadas no responde. Reinicie FleetSync: lo perdido se lee de nuevo de Terminal.</translation>
    </message>
    <message>
        <source>No syncs yet</source>
        <translation>Aún no hay sincronizaciones</translation>
    </message>
    <message>
        <source>Past syncs appear here as Terminal tells of them, and stay for reading without a network.</source>
        <translation>Las sincronizaciones pasadas aparecen aquí según las cuenta Terminal, y se pueden leer sin red.</translation>
    </message>
    <message>
        <source>No sync matches</source>
        <translation>Ninguna sincronización coincide</translation>
    </message>
    <message>
        <source>No past sync has all the words and filters that are set.</source>
        <translation>Ninguna sincronización pasada cumple todas las palabras y filtros.</translation>
    </message>
    <message>
        <source>Reading older ones to sort them…</source>
        <translation>Leyendo las más antiguas para ordenarlas…</translation>
    </message>
    <message>
        <source>Sorted: the newest %1 of them. Filter to sort older ones.</source>
        <translation>Ordenadas: las %1 más recientes. Filtre para ordenar otras más antiguas.</translation>
    </message>
    <message>
        <source>What is sorted</source>
        <translation>Qué está ordenado</translation>
    </message>
    <message>
        <source>Reading older syncs</source>
        <translation>Leyendo sincronizaciones anteriores</translation>
    </message>
    <message>
        <source>None of those that were read so far matches. FleetSync asks Terminal for older ones.</source>
        <translation>Ninguna de las leídas hasta ahora coincide. FleetSync pide a Terminal otras anteriores.</translation>
    </message>
    <message>
        <source>Syncs at Terminal</source>
        <translation>Sincronizaciones en Terminal</translation>
    </message>
</context>
<context>
    <name>fleetsync::IssueList</name>
    <message>
        <source>The latest sync reported no issues.</source>
        <translation>La última sincronización no informó de incidencias.</translation>
    </message>
    <message>
        <source>There is no sync yet that could have issues.</source>
        <translation>Aún no hay ninguna sincronización que pueda tener incidencias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more issues</source>
        <translation>
            <numerusform>%Ln incidencia más</numerusform>
            <numerusform>%Ln incidencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Incidencia %1</translation>
    </message>
    <message>
        <source>Terminal sent only its number. Refresh to read it.</source>
        <translation>Terminal envió solo su número. Actualice para leerla.</translation>
    </message>
    <message>
        <source>New to FleetSync: %1</source>
        <translation>Nuevo para FleetSync: %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede arreglarlo: %1</translation>
    </message>
    <message>
        <source>Resolved, until it is seen again.</source>
        <translation>Resuelta, hasta que vuelva a aparecer.</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Marcando…</translation>
    </message>
    <message>
        <source>Mark as resolved: %1</source>
        <extracomment>What the button does, and the issue&apos;s title.</extracomment>
        <translation>Marcar como resuelta: %1</translation>
    </message>
    <message>
        <source>No issues are open. This sync has reported none so far.</source>
        <translation>No hay incidencias abiertas. Esta sincronización no ha informado de ninguna hasta ahora.</translation>
    </message>
    <message>
        <source>This sync has reported no issues so far.</source>
        <translation>Esta sincronización no ha informado de incidencias hasta ahora.</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resuelta</translation>
    </message>
    <message>
        <source>Still open from earlier syncs:</source>
        <translation>Siguen abiertas de sincronizaciones anteriores:</translation>
    </message>
</context>
<context>
    <name>fleetsync::KeptText</name>
    <message>
        <source>FleetSync&apos;s own record was damaged and has been begun anew. The damaged file is kept as %1.</source>
        <translation>El registro de FleetSync estaba dañado y se ha empezado de nuevo. El archivo dañado se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in it could be saved.</source>
        <translation>
            <numerusform>Se pudo salvar %Ln solicitud que contenía.</numerusform>
            <numerusform>Se pudieron salvar %Ln solicitudes que contenía.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be lost: look at your fleets&apos; syncs before you ask for one again.</source>
        <translation>Puede que se hayan perdido otras: mire las sincronizaciones de sus flotas antes de pedir una de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: FleetSync cannot note requests and will send none. Free some space and start FleetSync again.</source>
        <translation>El disco está lleno: FleetSync no puede anotar solicitudes y no enviará ninguna. Libere espacio e inicie FleetSync de nuevo.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its own record and will send no requests. Ask your IT whether FleetSync may write in its folder, then start it again.</source>
        <translation>FleetSync no puede escribir su registro y no enviará solicitudes. Pregunte a su equipo de informática si FleetSync puede escribir en su carpeta e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>FleetSync is already running for these fleets, but does not answer. This window only shows; close the other one to send requests.</source>
        <translation>FleetSync ya está en marcha para estas flotas, pero no responde. Esta ventana solo muestra; cierre la otra para enviar solicitudes.</translation>
    </message>
    <message>
        <source>A newer FleetSync has used these fleets&apos; record. This one only shows: install the newer one to send requests.</source>
        <translation>Un FleetSync más nuevo ha usado el registro de estas flotas. Este solo muestra: instale el más nuevo para enviar solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</source>
        <translation>
            <numerusform>No se puede leer %Ln solicitud del registro de FleetSync. Mire las sincronizaciones de sus flotas antes de pedir una de nuevo.</numerusform>
            <numerusform>No se pueden leer %Ln solicitudes del registro de FleetSync. Mire las sincronizaciones de sus flotas antes de pedir una de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain: the key is kept for this run only, and asked for again next time.</source>
        <translation>Este equipo no ofrece llavero: la clave se conserva solo durante esta sesión y se pedirá de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: it is kept for this run only. Unlock the keychain and connect again to keep it.</source>
        <translation>El llavero no aceptó la clave: se conserva solo durante esta sesión. Desbloquee el llavero y conecte de nuevo para guardarla.</translation>
    </message>
    <message>
        <source>The saved key is out of the keychain. These fleets stay open until you leave them.</source>
        <translation>La clave guardada ya no está en el llavero. Estas flotas siguen abiertas hasta que las deje.</translation>
    </message>
    <message>
        <source>The keychain did not let go of the key. Remove the entry FleetSync in your keychain program.</source>
        <translation>El llavero no soltó la clave. Quite la entrada FleetSync en su programa de llavero.</translation>
    </message>
    <message>
        <source>FleetSync&apos;s copy of your fleets and views could not be used and has been begun anew; your requests are untouched. The old file is kept as %1.</source>
        <translation>La copia que FleetSync guarda de sus flotas y vistas no se pudo usar y se ha empezado de nuevo; sus solicitudes están intactas. El archivo anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>FleetSync cannot keep its copy of your fleets and views: each start fetches them anew. Your requests are untouched.</source>
        <translation>FleetSync no puede guardar su copia de sus flotas y vistas: cada inicio las obtiene de nuevo. Sus solicitudes están intactas.</translation>
    </message>
    <message>
        <source>FleetSync&apos;s copy of past syncs could not be used and has been begun anew; nothing at Terminal is lost, only what could be read here without a network, and it fills again by itself. The old file is kept as %1.</source>
        <translation>La copia de FleetSync de las sincronizaciones pasadas no se pudo usar y se ha empezado de nuevo; en Terminal no se pierde nada, solo lo que se podía leer aquí sin red, y se vuelve a llenar sola. El archivo anterior se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>fleetsync::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Why orders are off</source>
        <translation>Por qué las órdenes no están disponibles</translation>
    </message>
    <message>
        <source>%1 – FleetSync</source>
        <translation>%1 – FleetSync</translation>
    </message>
</context>
<context>
    <name>fleetsync::ManyQuestion</name>
    <message>
        <source>New sync</source>
        <translation>Nueva sincronización</translation>
    </message>
    <message numerus="yes">
        <source>Ask the providers of %Ln fleets for extra work? People there do it by hand, once for each fleet.</source>
        <translation>
            <numerusform>¿Pedir trabajo adicional al proveedor de %Ln flota? Allí lo hacen personas a mano.</numerusform>
            <numerusform>¿Pedir trabajo adicional a los proveedores de %Ln flotas? Allí lo hacen personas a mano, una vez por flota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask for %Ln fleets</source>
        <translation>
            <numerusform>&amp;Pedir para %Ln flota</numerusform>
            <numerusform>&amp;Pedir para %Ln flotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln fleets</source>
        <translation>
            <numerusform>Pedir para %Ln flota</numerusform>
            <numerusform>Pedir para %Ln flotas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::MarkNotices</name>
    <message>
        <source>Your notes and mutes are kept now.</source>
        <translation>Sus notas y silencios ya están guardados.</translation>
    </message>
    <message>
        <source>The disk is full, so your notes and mutes would be lost when FleetSync closes: make room, then try again.</source>
        <translation>El disco está lleno, así que sus notas y silencios se perderían al cerrar FleetSync: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its file of notes and mutes, so yours would be lost when it closes: see to it that it may write in its folder, then try again.</source>
        <translation>FleetSync no puede escribir su archivo de notas y silencios, así que los suyos se perderían al cerrarlo: asegúrese de que puede escribir en su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>fleetsync::MemberList</name>
    <message>
        <source>Fleets of this row</source>
        <translation>Flotas de esta fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s): choose whose details you see</source>
        <translation>
            <numerusform>%Ln flota: elija de cuál ve los detalles</numerusform>
            <numerusform>%Ln flotas: elija de cuál ve los detalles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As this &amp;computer is set up</source>
        <translation>Como está configurado este &amp;equipo</translation>
    </message>
    <message>
        <source>Proxy as this computer is set up</source>
        <translation>Proxy como está configurado este equipo</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>E&amp;ste:</translation>
    </message>
    <message>
        <source>A proxy of your own</source>
        <translation>Un proxy propio</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Problem with the proxy</source>
        <translation>Problema con el proxy</translation>
    </message>
    <message>
        <source>File with certificates of your company</source>
        <translation>Archivo con certificados de su empresa</translation>
    </message>
    <message>
        <source>Usually empty; a file ending in .pem or .crt</source>
        <translation>Normalmente vacío; un archivo que termina en .pem o .crt</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Browse for certificates</source>
        <translation>Buscar certificados</translation>
    </message>
    <message>
        <source>Problem with the certificates</source>
        <translation>Problema con los certificados</translation>
    </message>
    <message>
        <source>Needed only where your company&apos;s network opens secure connections. Plain connections to this computer never take a proxy.</source>
        <translation>Solo hace falta donde la red de su empresa abre las conexiones seguras. Las conexiones simples a este equipo nunca usan un proxy.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>&amp;Guardar y conectar de nuevo</translation>
    </message>
    <message>
        <source>Save and reconnect</source>
        <translation>Guardar y conectar de nuevo</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificados de su empresa</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s address, such as proxy.example.com, without http:// and without a name or password.</source>
        <translation>Escriba la dirección del proxy, como proxy.example.com, sin http:// y sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Ask your IT for one in the form PEM.</source>
        <translation>En este archivo no hay ningún certificado. Pida a su equipo de informática uno en formato PEM.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another, or ask your IT.</source>
        <translation>Este archivo no se puede leer. Elija otro o pregunte a su equipo de informática.</translation>
    </message>
    <message>
        <source>Spee&amp;d of checking</source>
        <translation>Veloci&amp;dad de las consultas</translation>
    </message>
    <message>
        <source>Speed of checking</source>
        <translation>Velocidad de las consultas</translation>
    </message>
    <message>
        <source>Gentle: 4 calls a second</source>
        <translation>Suave: 4 llamadas por segundo</translation>
    </message>
    <message>
        <source>Normal: 20 calls a second</source>
        <translation>Normal: 20 llamadas por segundo</translation>
    </message>
    <message>
        <source>Fast: 100 calls a second</source>
        <translation>Rápida: 100 llamadas por segundo</translation>
    </message>
    <message>
        <source>Full: 400 calls a second, all that Terminal allows</source>
        <translation>Máxima: 400 llamadas por segundo, todo lo que permite Terminal</translation>
    </message>
    <message>
        <source>Terminal counts the calls of all your company&apos;s programs together. Choose less where another program is slowed down, more where FleetSync shows many fleets late.</source>
        <translation>Terminal cuenta juntas las llamadas de todos los programas de su empresa. Elija menos si eso frena a otro programa, y más si FleetSync muestra muchas flotas con retraso.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates of your company</source>
        <translation>Ce&amp;rtificados de su empresa</translation>
    </message>
</context>
<context>
    <name>fleetsync::NetworkText</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The proxy asks for a login</source>
        <translation>El proxy pide un inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your IT to let FleetSync through the proxy to %1.</source>
        <translation>No se envió nada. Pida a su departamento de informática que deje pasar a FleetSync por el proxy hacia %1.</translation>
    </message>
    <message>
        <source>The proxy did not let FleetSync through</source>
        <translation>El proxy no dejó pasar a FleetSync</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your IT whether the proxy allows %1.</source>
        <translation>No se envió nada. Pregunte a su departamento de informática si el proxy permite %1.</translation>
    </message>
    <message>
        <source>The server turned the connection down</source>
        <translation>El servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes; if it stays so, ask your IT whether a firewall blocks %1.</source>
        <translation>No se envió nada. Inténtelo de nuevo en unos minutos; si sigue igual, pregunte a su departamento de informática si un cortafuegos bloquea %1.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>No se encontró el servidor</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 could not be looked up. Check your internet connection and the server&apos;s address, then try again.</source>
        <translation>No se envió nada: no se pudo localizar %1. Revise su conexión a internet y la dirección del servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No internet connection</source>
        <translation>No hay conexión a internet</translation>
    </message>
    <message>
        <source>Nothing was sent. Connect this computer to the internet, then try again.</source>
        <translation>No se envió nada. Conecte este equipo a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>Nothing was sent: the key has a space, a line break or a letter that keys never have. Copy it again and paste it anew.</source>
        <translation>No se envió nada: la clave tiene un espacio, un salto de línea o una letra que las claves nunca tienen. Cópiela y péguela de nuevo.</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>No llegó ningún token de acceso para esta flota</translation>
    </message>
    <message>
        <source>Nothing can be asked of it until Terminal sends one. Reload the fleet; if it stays so, ask Terminal support.</source>
        <translation>No se le puede pedir nada hasta que Terminal envíe uno. Recargue la flota; si sigue igual, pregunte al soporte de Terminal.</translation>
    </message>
    <message>
        <source>FleetSync was closing</source>
        <translation>FleetSync se estaba cerrando</translation>
    </message>
    <message>
        <source>Nothing was sent. Start FleetSync again and repeat it.</source>
        <translation>No se envió nada. Inicie FleetSync de nuevo y repítalo.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>No se pudo llegar al servidor</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection, then try again.</source>
        <translation>No se envió nada. Revise su conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a minute. A sync that was asked for is looked up first, so that it never runs twice.</source>
        <translation>Inténtelo de nuevo en un minuto. Una sincronización pedida se busca antes, para que nunca se haga dos veces.</translation>
    </message>
    <message>
        <source>Terminal did not answer in time</source>
        <translation>Terminal no respondió a tiempo</translation>
    </message>
    <message>
        <source>FleetSync closed before Terminal answered</source>
        <translation>FleetSync se cerró antes de que Terminal respondiera</translation>
    </message>
    <message>
        <source>What was asked for is looked up now. Wait a moment.</source>
        <translation>Ahora se busca lo que se pidió. Espere un momento.</translation>
    </message>
    <message>
        <source>The connection broke before Terminal answered</source>
        <translation>La conexión se cortó antes de que Terminal respondiera</translation>
    </message>
    <message>
        <source>The certificate belongs to another server</source>
        <translation>El certificado es de otro servidor</translation>
    </message>
    <message>
        <source>Nothing was sent, since this may not be %1. Check the server&apos;s address, or ask your IT.</source>
        <translation>No se envió nada, porque quizá no sea %1. Revise la dirección del servidor o pregunte a su departamento de informática.</translation>
    </message>
    <message>
        <source>The secure connection is too old or broken</source>
        <translation>La conexión segura es demasiado antigua o está dañada</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 and this computer found no safe way to talk. Ask your IT.</source>
        <translation>No se envió nada: %1 y este equipo no encontraron una forma segura de hablar. Pregunte a su departamento de informática.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>Nothing was sent, since nobody vouches for %1. Ask your IT whether a company proxy opens secure connections.</source>
        <translation>No se envió nada, porque nadie responde por %1. Pregunte a su departamento de informática si un proxy de la empresa abre las conexiones seguras.</translation>
    </message>
    <message>
        <source>The answer did not come from Terminal&apos;s API</source>
        <translation>La respuesta no vino de la API de Terminal</translation>
    </message>
    <message>
        <source>Something else answered, perhaps a login page of your network. Check the server&apos;s address, or open a web page to log in, then try again.</source>
        <translation>Respondió otra cosa, quizá una página de acceso de su red. Revise la dirección del servidor, o abra una página web para iniciar sesión, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Terminal&apos;s answer could not be read</source>
        <translation>No se pudo leer la respuesta de Terminal</translation>
    </message>
    <message>
        <source>A part that FleetSync needs is missing in it. Try again; if it comes back, copy it for Terminal support.</source>
        <translation>Le falta una parte que FleetSync necesita. Inténtelo de nuevo; si se repite, cópiela para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>Terminal&apos;s answer arrived damaged</source>
        <translation>La respuesta de Terminal llegó dañada</translation>
    </message>
    <message>
        <source>It broke on the way. Try again in a minute.</source>
        <translation>Se estropeó por el camino. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Terminal&apos;s answer was too big</source>
        <translation>La respuesta de Terminal era demasiado grande</translation>
    </message>
    <message>
        <source>FleetSync stopped reading to keep this computer usable. Try again; if it comes back, copy it for Terminal support.</source>
        <translation>FleetSync dejó de leer para que este equipo siga respondiendo. Inténtelo de nuevo; si se repite, cópiela para el soporte de Terminal.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>El servidor remite a otra dirección</translation>
    </message>
    <message>
        <source>FleetSync did not follow it to %1, because your key would go along. Check the server&apos;s address, or ask your IT.</source>
        <translation>FleetSync no lo siguió hasta %1, porque su clave iría también. Revise la dirección del servidor o pregunte a su departamento de informática.</translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Se detuvo antes de recibir respuesta</translation>
    </message>
    <message>
        <source>FleetSync dropped this call. Repeat it if you still need it.</source>
        <translation>FleetSync abandonó esta llamada. Repítala si aún la necesita.</translation>
    </message>
</context>
<context>
    <name>fleetsync::NewSyncDialog</name>
    <message>
        <source>New sync</source>
        <translation>Nueva sincronización</translation>
    </message>
    <message>
        <source>Problem with the request</source>
        <translation>Problema con la petición</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotas</translation>
    </message>
    <message>
        <source>Chosen fleets</source>
        <translation>Flotas elegidas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Also ask the provider for</source>
        <translation>Pedir además al proveedor</translation>
    </message>
    <message>
        <source>&amp;Historical files</source>
        <translation>Archivos &amp;históricos</translation>
    </message>
    <message>
        <source>Historical files</source>
        <translation>Archivos históricos</translation>
    </message>
    <message>
        <source>The provider exports old records by hand. The sync waits for them, often for days.</source>
        <translation>El proveedor exporta a mano los registros antiguos. La sincronización los espera, a menudo durante días.</translation>
    </message>
    <message>
        <source>&amp;Provision credentials</source>
        <translation>C&amp;rear credenciales</translation>
    </message>
    <message>
        <source>Provision credentials</source>
        <translation>Crear credenciales</translation>
    </message>
    <message>
        <source>The provider sets up a login for Terminal by hand. The sync waits for it.</source>
        <translation>El proveedor crea a mano un acceso para Terminal. La sincronización lo espera.</translation>
    </message>
    <message>
        <source>Problem with the provider requests</source>
        <translation>Problema con lo pedido al proveedor</translation>
    </message>
    <message>
        <source>Effective start</source>
        <translation>Inicio efectivo</translation>
    </message>
    <message>
        <source>Request state</source>
        <translation>Estado de la petición</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start sync</source>
        <translation>&amp;Iniciar sincronización</translation>
    </message>
    <message>
        <source>Start sync (Ctrl+Enter)</source>
        <translation>Iniciar sincronización (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Start sync</source>
        <translation>Iniciar sincronización</translation>
    </message>
    <message>
        <source>Sending… Closing this window does not take it back.</source>
        <translation>Enviando… Cerrar esta ventana no la anula.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>fleetsync::NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln aviso anterior</numerusform>
            <numerusform>%Ln avisos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::NoticeCard</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Guardar este aviso</translation>
    </message>
</context>
<context>
    <name>fleetsync::NumberText</name>
    <message>
        <source>%1&#x202f;%</source>
        <extracomment>A percentage. Before the sign stands a narrow no-break space.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>fleetsync::OlderNote</name>
    <message>
        <source>Reading older ones from Terminal…</source>
        <translation>Leyendo las más antiguas de Terminal…</translation>
    </message>
    <message>
        <source>Older ones come as you scroll.</source>
        <translation>Las más antiguas aparecen al desplazarse.</translation>
    </message>
    <message>
        <source>Older syncs could not be read. %1. Press F5, or scroll to the end again.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>No se pudieron leer las sincronizaciones anteriores. %1. Pulse F5 o desplácese de nuevo hasta el final.</translation>
    </message>
    <message>
        <source>Terminal may have older syncs. They can be read once it has listed the fleet.</source>
        <translation>Es posible que Terminal tenga sincronizaciones anteriores. Podrán leerse cuando haya comunicado esta flota.</translation>
    </message>
    <message>
        <source>Terminal may have older syncs. Search for one fleet to read them.</source>
        <translation>Es posible que Terminal tenga sincronizaciones anteriores. Busque una sola flota para leerlas.</translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderDesk</name>
    <message>
        <source>The sync of %1 finished before it could be stopped.</source>
        <translation>La sincronización de %1 terminó antes de que se pudiera detener.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) finished before they could be stopped.</source>
        <translation>
            <numerusform>%Ln sincronización terminó antes de que se pudiera detener.</numerusform>
            <numerusform>%Ln sincronizaciones terminaron antes de que se pudieran detener.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderText</name>
    <message numerus="yes">
        <source>%Ln fleet(s) left out: %1</source>
        <translation>
            <numerusform>%Ln flota queda fuera: %1</numerusform>
            <numerusform>%Ln flotas quedan fuera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a fleet first.</source>
        <translation>Elija primero una flota.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) left out: %1</source>
        <translation>
            <numerusform>%Ln sincronización queda fuera: %1</numerusform>
            <numerusform>%Ln sincronizaciones quedan fuera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a sync first.</source>
        <translation>Elija primero una sincronización.</translation>
    </message>
</context>
<context>
    <name>fleetsync::OutsideText</name>
    <message>
        <source>In the demo nothing leaves this computer: %1 was not opened.</source>
        <translation>En la demo nada sale de este equipo: no se abrió %1.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard instead: %1</source>
        <translation>No se pudo abrir ningún navegador. La dirección está en el portapapeles: %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceLabel</name>
    <message>
        <source>Pace against the rate limit</source>
        <translation>Ritmo respecto al límite de solicitudes</translation>
    </message>
    <message>
        <source>%1: sent in the last second, of what FleetSync may send so that others can use Terminal, too.</source>
        <translation>%1: lo enviado en el último segundo, de lo que FleetSync puede enviar para que otros también puedan usar Terminal.</translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceLine</name>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Is it stuck?</source>
        <translation>¿Está atascada?</translation>
    </message>
    <message>
        <source>Stop this sync</source>
        <translation>Detener esta sincronización</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceText</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>FleetSync has seen too few syncs like this one to know what is usual.</source>
        <translation>FleetSync ha visto muy pocas sincronizaciones como esta para saber qué es lo habitual.</translation>
    </message>
    <message numerus="yes">
        <source>Usual: up to %1 in all, from %Ln earlier syncs.</source>
        <translation>
            <numerusform>Lo habitual: hasta %1 en total, según %Ln sincronización anterior.</numerusform>
            <numerusform>Lo habitual: hasta %1 en total, según %Ln sincronizaciones anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual for %1: up to %2 in all, from %Ln earlier syncs.</source>
        <translation>
            <numerusform>Lo habitual en %1: hasta %2 en total, según %Ln sincronización anterior.</numerusform>
            <numerusform>Lo habitual en %1: hasta %2 en total, según %Ln sincronizaciones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>A range of minutes, &quot;20–35 min&quot;</extracomment>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 días</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>más de lo habitual</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln earlier syncs</source>
        <translation>
            <numerusform>según %Ln sincronización anterior</numerusform>
            <numerusform>según %Ln sincronizaciones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln earlier %1 syncs</source>
        <translation>
            <numerusform>según %Ln sincronización anterior de %1</numerusform>
            <numerusform>según %Ln sincronizaciones anteriores de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;About 20–35 min left&quot;; %2: &quot;from 12 earlier Samsara syncs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No change for %1. %2 Terminal has not said that anything is wrong.</source>
        <translation>Sin cambios desde hace %1. %2 Terminal no ha dicho que algo vaya mal.</translation>
    </message>
    <message>
        <source>Last change %1 before the last check.</source>
        <translation>Último cambio %1 antes de la última comprobación.</translation>
    </message>
    <message>
        <source>It still moves.</source>
        <translation>Sigue avanzando.</translation>
    </message>
    <message>
        <source>Under way for %1. %2 %3</source>
        <translation>En curso desde hace %1. %2 %3</translation>
    </message>
    <message>
        <source>You keep waiting. FleetSync asks again at %1.</source>
        <translation>Usted sigue esperando. FleetSync volverá a preguntar a las %1.</translation>
    </message>
    <message>
        <source>%1 percent after %2</source>
        <translation>%1 por ciento tras %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>%1; no change for the last %2</source>
        <translation>%1; sin cambios en los últimos %2</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <translation>sin cambios desde hace %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastExplanation</name>
    <message>
        <source>Nothing is missing by it: a later sync asked for the same days, and is done.</source>
        <translation>No falta nada por ella: una sincronización posterior pidió los mismos días y ha terminado.</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>No hace falta nadie</translation>
    </message>
    <message>
        <source>Later syncs are done, but none is known to have asked for all of its days.</source>
        <translation>Otras posteriores han terminado, pero de ninguna consta que pidiera todos sus días.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Retry it if you need those days.</source>
        <translation>Reinténtela si necesita esos días.</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastFacts</name>
    <message>
        <source>Details of this sync</source>
        <translation>Detalles de esta sincronización</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Terminal&apos;s words</source>
        <translation>Palabras de Terminal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>For your data</source>
        <translation>Para sus datos</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede arreglarlo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastFilterBar</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>Pedida por cualquiera</translation>
    </message>
    <message>
        <source>Asked for here</source>
        <translation>Pedida aquí</translation>
    </message>
    <message>
        <source>Older syncs</source>
        <translation>Sincronizaciones más antiguas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Automatic or elsewhere</source>
        <translation>Automática o pedida en otro sitio</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastOrigins</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastText</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Reason verbatim</source>
        <translation>Motivo literal</translation>
    </message>
    <message>
        <source>Provider requests</source>
        <translation>Solicitudes al proveedor</translation>
    </message>
    <message>
        <source>Sync ID</source>
        <translation>ID de sincronización</translation>
    </message>
    <message>
        <source>Not asked for in this FleetSync: Terminal&apos;s own schedule or another program did.</source>
        <translation>No se pidió en este FleetSync: fue el horario propio de Terminal u otro programa.</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>pedida %1</translation>
    </message>
    <message>
        <source>Took (seconds)</source>
        <translation>Duró (segundos)</translation>
    </message>
    <message>
        <source>Span (seconds)</source>
        <translation>Intervalo (segundos)</translation>
    </message>
</context>
<context>
    <name>fleetsync::Preview</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 · %2 UTC</source>
        <translation>%1 · %2 UTC</translation>
    </message>
    <message>
        <source>%1 · %2, %3 UTC</source>
        <translation>%1 · %2, %3 UTC</translation>
    </message>
    <message>
        <source>Will ask each fleet only for what is new since its own last requested sync.</source>
        <translation>Pedirá a cada flota solo lo nuevo desde la última sincronización pedida.</translation>
    </message>
    <message>
        <source>Will ask only for what is new since the last requested sync, %1 → now.</source>
        <translation>Pedirá solo lo nuevo desde la última sincronización pedida, %1 → ahora.</translation>
    </message>
    <message>
        <source>Will ask only for what is new. There is no earlier sync, so Terminal starts from now: no past data.</source>
        <translation>Pedirá solo lo nuevo. No hay ninguna sincronización anterior, así que Terminal empieza desde ahora: sin datos anteriores.</translation>
    </message>
    <message>
        <source>Will ask only for what is new since the last requested sync. Its date is not known here yet.</source>
        <translation>Pedirá solo lo nuevo desde la última sincronización pedida. Aquí aún no se conoce su fecha.</translation>
    </message>
    <message>
        <source> That day the clocks showed this time twice: the first one counts.</source>
        <translation> Ese día los relojes marcaron esta hora dos veces: cuenta la primera.</translation>
    </message>
    <message>
        <source> The clocks changed in between: %1 then, %2 now.</source>
        <translation> Los relojes cambiaron entretanto: %1 entonces, %2 ahora.</translation>
    </message>
    <message>
        <source>Will ask for data from %1 → now. %2.</source>
        <translation>Pedirá datos desde %1 → ahora. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Will ask %Ln fleets for data from %1 → now. %2.</source>
        <translation>
            <numerusform>Pedirá datos de %Ln flota desde %1 → ahora. %2.</numerusform>
            <numerusform>Pedirá datos de %Ln flotas desde %1 → ahora. %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No start yet: the marked entry needs a correction.</source>
        <translation>Aún no hay inicio: hay que corregir el campo marcado.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What it means for your data</source>
        <translation>Qué supone para sus datos</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede arreglarlo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Terminal&apos;s words</source>
        <translation>En palabras de Terminal</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede arreglarlo: %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::ProgressChart</name>
    <message>
        <source>Progress over time</source>
        <translation>Progreso en el tiempo</translation>
    </message>
    <message>
        <source>Shaded: when most earlier syncs of this kind were done.</source>
        <translation>Sombreado: cuándo terminó la mayoría de las sincronizaciones anteriores de este tipo.</translation>
    </message>
    <message>
        <source>usual end</source>
        <translation>fin habitual</translation>
    </message>
</context>
<context>
    <name>fleetsync::Rail</name>
    <message>
        <source>All fleets of this account (Ctrl+1)</source>
        <translation>Todas las flotas de esta cuenta (Ctrl+1)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>What syncs or waits just now (Ctrl+2)</source>
        <translation>Lo que sincroniza o espera ahora (Ctrl+2)</translation>
    </message>
    <message>
        <source>What a person must mend (Ctrl+3)</source>
        <translation>Lo que una persona debe resolver (Ctrl+3)</translation>
    </message>
    <message>
        <source>All past syncs (Ctrl+4)</source>
        <translation>Todas las sincronizaciones pasadas (Ctrl+4)</translation>
    </message>
</context>
<context>
    <name>fleetsync::RangeEdit</name>
    <message>
        <source>&amp;Only what is new</source>
        <translation>&amp;Solo lo nuevo</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>Note on only what is new</source>
        <translation>Nota sobre solo lo nuevo</translation>
    </message>
    <message>
        <source>&amp;Use 30 days</source>
        <translation>&amp;Usar 30 días</translation>
    </message>
    <message>
        <source>Use 30 days</source>
        <translation>Usar 30 días</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <translation>Ú&amp;ltimos</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Últimos días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Problem with the days</source>
        <translation>Problema con los días</translation>
    </message>
    <message>
        <source>&amp;From a date</source>
        <translation>&amp;Desde una fecha</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Desde una fecha</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Empezar desde</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Problem with the date</source>
        <translation>Problema con la fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::RateChart</name>
    <message>
        <source>Calls to Terminal in the last ten minutes</source>
        <translation>Llamadas a Terminal en los últimos diez minutos</translation>
    </message>
    <message>
        <source>Each bar is five seconds of the last ten minutes. Terminal&apos;s pauses are shaded. The dashed line is FleetSync&apos;s share; it appears when the calls come near it.</source>
        <translation>Cada barra son cinco segundos de los últimos diez minutos. Las pausas de Terminal están sombreadas. La línea discontinua es la cuota de FleetSync; aparece cuando las llamadas se acercan a ella.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ReconnectLink</name>
    <message>
        <source>Terminal sent no reconnect link for this fleet. Ask Terminal support for one.</source>
        <translation>Terminal no envió ningún enlace de reconexión para esta flota. Pida uno al soporte de Terminal.</translation>
    </message>
    <message>
        <source>The reconnect link that Terminal sent is not a complete https address, so it is not offered. Ask Terminal support for a new one.</source>
        <translation>El enlace de reconexión que envió Terminal no es una dirección https completa, así que no se ofrece. Pida uno nuevo al soporte de Terminal.</translation>
    </message>
    <message>
        <source>The reconnect link that Terminal sent holds an access key, so it is not offered. Ask Terminal support for a new one.</source>
        <translation>El enlace de reconexión que envió Terminal contiene una clave de acceso, así que no se ofrece. Pida uno nuevo al soporte de Terminal.</translation>
    </message>
</context>
<context>
    <name>fleetsync::RowDesk</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a help text: a fleet and its state, &quot;Blue Line: Waiting on Omnitracs&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a fleet first: what support needs to know of it is copied then.</source>
        <translation>Seleccione antes una flota: entonces se copia lo que soporte necesita saber de ella.</translation>
    </message>
    <message>
        <source>Copied for Terminal&apos;s support: ids, times and messages of %1. Paste it into your message.</source>
        <translation>Copiado para el soporte de Terminal: identificadores, horas y mensajes de %1. Péguelo en su mensaje.</translation>
    </message>
    <message>
        <source>Copied for Terminal&apos;s support: ids, times and messages of the selected sync of %1. Paste it into your message.</source>
        <translation>Copiado para el soporte de Terminal: identificadores, horas y mensajes de la sincronización seleccionada de %1. Péguelo en su mensaje.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>About the name</source>
        <translation>Sobre el nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>Keeps the filters, columns and order as they are now. The view is then in the list on the left, under Saved views.</source>
        <translation>Guarda los filtros, las columnas y el orden como están ahora. La vista queda en la lista de la izquierda, en Vistas guardadas.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Otra vista tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln saved view(s), and no more fit. Remove one of them first, or take the name of one to replace it.</source>
        <translation>
            <numerusform>Hay %Ln vista guardada y no caben más. Quite antes una, o use el nombre de una para reemplazarla.</numerusform>
            <numerusform>Hay %Ln vistas guardadas y no caben más. Quite antes una, o use el nombre de una para reemplazarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the view “%1”.</source>
        <translation>Reemplaza la vista «%1».</translation>
    </message>
</context>
<context>
    <name>fleetsync::SavedFile</name>
    <message>
        <source>%1 was not saved: this computer does not let FleetSync write in %2. Choose another folder.</source>
        <translation>%1 no se guardó: este equipo no permite a FleetSync escribir en %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was not saved: the disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>%1 no se guardó: el disco está lleno. Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>%1 was not saved: writing in %2 failed. Try again, or choose another folder.</source>
        <translation>%1 no se guardó: falló la escritura en %2. Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SavedList</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Keep the filters, columns and order under a name (Ctrl+D)</source>
        <translation>Guardar los filtros, las columnas y el orden con un nombre (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <translation>%1, cambiada desde que se guardó</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, abierta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>About the saved views</source>
        <translation>Acerca de las vistas guardadas</translation>
    </message>
</context>
<context>
    <name>fleetsync::SavedViews</name>
    <message>
        <source>The saved views are being read. Wait a moment.</source>
        <translation>Se están leyendo las vistas guardadas. Espere un momento.</translation>
    </message>
    <message>
        <source>This window only shows: close the other FleetSync, then start this one again to see and save views.</source>
        <translation>Esta ventana solo muestra: cierre el otro FleetSync y vuelva a abrir este para ver y guardar vistas.</translation>
    </message>
    <message>
        <source>FleetSync cannot read the saved views. It tries again by itself; F5 tries at once.</source>
        <translation>FleetSync no puede leer las vistas guardadas. Lo vuelve a intentar por sí solo; con F5 lo intenta enseguida.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SearchField</name>
    <message>
        <source>Search fleets</source>
        <translation>Buscar flotas</translation>
    </message>
    <message>
        <source>Name, provider, DOT number, external ID or tag (Ctrl+F)</source>
        <translation>Nombre, proveedor, número DOT, ID externo o etiqueta (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>fleetsync::ServerText</name>
    <message>
        <source>This is not an address. Choose Production or Sandbox, or type an address such as https://example.com/tsp/v1.</source>
        <translation>Esto no es una dirección. Elija Producción o Sandbox, o escriba una dirección como https://example.com/tsp/v1.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must start with https://, or the key would travel unprotected. Plain http:// is accepted for this computer only.</source>
        <translation>La dirección debe empezar por https://, o la clave viajaría sin protección. Solo se admite http:// para este equipo.</translation>
    </message>
    <message>
        <source>The address may not hold a name or password before the @. Remove that part.</source>
        <translation>La dirección no puede tener un nombre o una contraseña delante de la @. Quite esa parte.</translation>
    </message>
    <message>
        <source>The address may not hold a ? or a #. Remove what follows it.</source>
        <translation>La dirección no puede tener ? ni #. Quite lo que sigue.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ShownZones</name>
    <message>
        <source>The zones of the fleets are being read. Wait a moment.</source>
        <translation>Se están leyendo las zonas de las flotas. Espere un momento.</translation>
    </message>
    <message>
        <source>This window only shows: close the other FleetSync, then start this one again to set time zones.</source>
        <translation>Esta ventana solo muestra: cierre el otro FleetSync y vuelva a iniciar este para establecer zonas horarias.</translation>
    </message>
    <message>
        <source>FleetSync cannot read the time zones that were set: start it again to set others.</source>
        <translation>FleetSync no puede leer las zonas horarias establecidas: vuelva a iniciarlo para establecer otras.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>fleetsync::StateAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fleetsync::StateHead</name>
    <message>
        <source>State of the fleet</source>
        <translation>Estado de la flota</translation>
    </message>
    <message>
        <source>%1 · disconnected</source>
        <translation>%1 · desconectada</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>fleetsync::StateText</name>
    <message>
        <source>Done with 1 issue</source>
        <translation>Terminada con 1 incidencia</translation>
    </message>
    <message numerus="yes">
        <source>Done with %Ln issues</source>
        <translation>
            <numerusform>Terminada con %Ln incidencia</numerusform>
            <numerusform>Terminada con %Ln incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminal says “%1”</source>
        <extracomment>%1 is a state that only the server knows, in its own word.</extracomment>
        <translation>Terminal dice «%1»</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>historical files</source>
        <translation>archivos históricos</translation>
    </message>
    <message>
        <source>provision credentials</source>
        <translation>crear credenciales</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>vínculo perdido</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>acceso rechazado</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta permiso</translation>
    </message>
    <message>
        <source>days too old</source>
        <translation>días muy antiguos</translation>
    </message>
    <message>
        <source>provider limits calls</source>
        <translation>el proveedor limita</translation>
    </message>
    <message>
        <source>provider too slow</source>
        <translation>proveedor muy lento</translation>
    </message>
    <message>
        <source>provider not reachable</source>
        <translation>proveedor no accesible</translation>
    </message>
    <message>
        <source>stopped at Terminal</source>
        <translation>detenida en Terminal</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En eliminación</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Queued here</source>
        <translation>En cola aquí</translation>
    </message>
    <message>
        <source>Waiting on provider</source>
        <translation>Esperando al proveedor</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenida por usted</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Done with issues</source>
        <translation>Con incidencias</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>%1 · disconnected</source>
        <translation>%1 · desconectada</translation>
    </message>
    <message>
        <source>No access token came for this fleet, so nothing can be asked of it. Ask Terminal support about this fleet&apos;s connection.</source>
        <translation>No llegó ningún token de acceso para esta flota, así que no se le puede pedir nada. Pregunte al soporte de Terminal por la conexión de esta flota.</translation>
    </message>
    <message>
        <source>This fleet is being deleted at Terminal. Connect it anew to sync it.</source>
        <translation>Esta flota se está eliminando en Terminal. Conéctela de nuevo para sincronizarla.</translation>
    </message>
    <message>
        <source>This fleet is archived. Take it out of the archive at Terminal first.</source>
        <translation>Esta flota está archivada. Sáquela antes del archivo en Terminal.</translation>
    </message>
    <message>
        <source>A sync of this fleet is already under way. Watch it, or stop it first.</source>
        <translation>Ya hay una sincronización de esta flota en marcha. Sígala, o deténgala antes.</translation>
    </message>
    <message>
        <source>The last sync of this fleet did not fail. Start a new one instead.</source>
        <translation>La última sincronización de esta flota no falló. Inicie una nueva.</translation>
    </message>
    <message>
        <source>No sync of this fleet is running.</source>
        <translation>No hay ninguna sincronización de esta flota en marcha.</translation>
    </message>
    <message>
        <source>This is what FleetSync knew of the fleet when it last ran. Wait until Terminal&apos;s list has been read.</source>
        <translation>Esto es lo que FleetSync sabía de la flota la última vez que se usó. Espere a que se haya leído la lista de Terminal.</translation>
    </message>
    <message>
        <source>provider under maintenance</source>
        <translation>proveedor en mantenimiento</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>cuenta no activa</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Slower than usual</source>
        <translation>Más lenta de lo habitual</translation>
    </message>
    <message>
        <source>Terminal no longer lists this fleet.</source>
        <translation>Terminal ya no incluye esta flota en su lista.</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync.</source>
        <translation>Terminal ya no tiene esta sincronización.</translation>
    </message>
    <message>
        <source>This sync did not fail: there is nothing to retry.</source>
        <translation>Esta sincronización no falló: no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>This sync is not running.</source>
        <translation>Esta sincronización no está en marcha.</translation>
    </message>
    <message>
        <source>A newer sync of this fleet runs. Watch it, or stop it first.</source>
        <translation>Hay una sincronización más reciente de esta flota en marcha. Sígala, o deténgala antes.</translation>
    </message>
    <message>
        <source>A fleet runs one sync at a time: only the newest of those selected is taken.</source>
        <translation>Una flota hace una sola sincronización a la vez: solo se toma la más reciente de las elegidas.</translation>
    </message>
</context>
<context>
    <name>fleetsync::StatusLine</name>
    <message>
        <source>Connection state</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s) so far…</source>
        <translation>
            <numerusform>%Ln flota por ahora…</numerusform>
            <numerusform>%Ln flotas por ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for your fleets…</source>
        <translation>Pidiendo sus flotas…</translation>
    </message>
    <message>
        <source>Terminal asked for a short pause: %1 s</source>
        <translation>Terminal pidió una breve pausa: %1 s</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had something odd, shown as they came</source>
        <translation>
            <numerusform>%Ln registro tenía algo extraño, se muestra como llegó</numerusform>
            <numerusform>%Ln registros tenían algo extraño, se muestran como llegaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read</source>
        <translation>
            <numerusform>%Ln registro no se pudo leer</numerusform>
            <numerusform>%Ln registros no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>The server repeats its pages: the list may be incomplete</source>
        <translation>El servidor repite sus páginas: la lista puede estar incompleta</translation>
    </message>
    <message>
        <source>The list is longer than FleetSync reads: it is incomplete</source>
        <translation>La lista es más larga de lo que FleetSync lee: está incompleta</translation>
    </message>
    <message>
        <source>No internet connection: FleetSync goes on when there is one</source>
        <translation>Sin conexión a internet: FleetSync sigue cuando la haya</translation>
    </message>
</context>
<context>
    <name>fleetsync::StepButtons</name>
    <message>
        <source>Retry this sync</source>
        <translation>Reintentar esta sincronización</translation>
    </message>
    <message>
        <source>New sync instead of this one</source>
        <translation>Nueva sincronización en lugar de esta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the button does, and to which issue.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>fleetsync::StopText</name>
    <message>
        <source>Stop the sync of %1?</source>
        <translation>¿Detener la sincronización de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln sync(s)?</source>
        <translation>
            <numerusform>¿Detener %Ln sincronización?</numerusform>
            <numerusform>¿Detener %Ln sincronizaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Data that has arrived stays. The rest can be asked for again later.</source>
        <translation>Los datos que ya llegaron se quedan. El resto se puede pedir más tarde.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Stop sync</source>
        <translation>&amp;Detener sincronización</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>De&amp;jarla en marcha</translation>
    </message>
    <message>
        <source>Stop sync</source>
        <translation>Detener sincronización</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejarla en marcha</translation>
    </message>
    <message>
        <source>Your own request starts once Terminal has stopped it.</source>
        <translation>Su propia solicitud empieza cuando Terminal la haya detenido.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SupportFileDialog</name>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>This text goes into the file, and nothing else. Your key and the tokens are left out; names of fleets and their ids are in it. Send the file only to whom you would show them.</source>
        <translation>Este texto va al archivo, y nada más. Su clave y los tokens quedan fuera; contiene nombres de flotas y sus identificadores. Envíe el archivo solo a quien se los mostraría.</translation>
    </message>
    <message>
        <source>Content of the support file</source>
        <translation>Contenido del archivo de soporte</translation>
    </message>
    <message>
        <source>What became of the support file</source>
        <translation>Resultado del archivo de soporte</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Copy all to the clipboard</source>
        <translation>Copiar todo al portapapeles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>Preparándose…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The support file is saved as %1</source>
        <translation>El archivo de soporte está guardado como %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::SyncFacts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Datos desde</translation>
    </message>
    <message>
        <source>not told by Terminal</source>
        <translation>Terminal no lo indica</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Provider asked for</source>
        <translation>Pedido al proveedor</translation>
    </message>
    <message>
        <source>Terminal&apos;s word</source>
        <translation>Palabra de Terminal</translation>
    </message>
    <message>
        <source>Sync ID</source>
        <translation>ID de la sincronización</translation>
    </message>
    <message>
        <source>%1 (Terminal now says %2)</source>
        <translation>%1 (Terminal dice ahora %2)</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync. This is its last known state.</source>
        <translation>Terminal ya no tiene esta sincronización. Este es su último estado conocido.</translation>
    </message>
    <message>
        <source>As of %1. The last check failed: %2</source>
        <translation>Datos de las %1. La última comprobación falló: %2</translation>
    </message>
    <message>
        <source>Not checked yet. The last check failed: %1</source>
        <translation>Aún sin comprobar. La última comprobación falló: %1</translation>
    </message>
    <message>
        <source>Terminal will start from %1.</source>
        <translation>Terminal empezará desde %1.</translation>
    </message>
    <message>
        <source>Terminal will start from %1, not %2.</source>
        <translation>Terminal empezará desde %1, no desde %2.</translation>
    </message>
    <message>
        <source>As of %1. Not checked since FleetSync was started.</source>
        <translation>Datos de %1. Sin comprobar desde que se abrió FleetSync.</translation>
    </message>
    <message>
        <source>Not checked since FleetSync was started.</source>
        <translation>Sin comprobar desde que se abrió FleetSync.</translation>
    </message>
    <message>
        <source>Since requested</source>
        <translation>Desde la solicitud</translation>
    </message>
</context>
<context>
    <name>fleetsync::TableColumns</name>
    <message>
        <source>&amp;Default columns</source>
        <translation>Columnas &amp;predeterminadas</translation>
    </message>
</context>
<context>
    <name>fleetsync::TableFrame</name>
    <message>
        <source>Shown fleets</source>
        <translation>Flotas mostradas</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>Show all fleets again (Ctrl+L)</source>
        <translation>Mostrar otra vez todas las flotas (Ctrl+L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Rows moved</source>
        <translation>Filas movidas</translation>
    </message>
    <message>
        <source>Sort a&amp;gain</source>
        <translation>&amp;Ordenar otra vez</translation>
    </message>
    <message>
        <source>Put the rows back in order</source>
        <translation>Volver a poner las filas en orden</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Ordenar otra vez</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
</context>
<context>
    <name>fleetsync::TimeText</name>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dentro de %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dentro de %1 h</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dentro de 1 día</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <extracomment>The format of a date with its time, as QLocale::toString() reads it: only the order of the parts and what stands between them may change.</extracomment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day, as QLocale::toString() reads it.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>The format of a short date with its time, as QLocale::toString() reads it.</extracomment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>fleetsync::ViewDesk</name>
    <message>
        <source>Saved the view %1.</source>
        <translation>Se guardó la vista %1.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Se quitó la vista «%1».</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>&amp;Recuperarla</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln saved view(s), and no more fit. Remove another one, then put “%1” back.</source>
        <translation>
            <numerusform>Hay %Ln vista guardada y no caben más. Quite otra y recupere después «%1».</numerusform>
            <numerusform>Hay %Ln vistas guardadas y no caben más. Quite otra y recupere después «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” is back.</source>
        <translation>La vista «%1» está de vuelta.</translation>
    </message>
    <message>
        <source>The saved views are kept now.</source>
        <translation>Las vistas guardadas ya están a salvo.</translation>
    </message>
    <message>
        <source>The disk is full, so your saved views would be lost when FleetSync closes: free some space, then try again.</source>
        <translation>El disco está lleno y sus vistas guardadas se perderían al cerrar FleetSync: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its file of views, so your saved views would be lost when it closes: see to it that it may write in its folder, then try again.</source>
        <translation>FleetSync no puede escribir su archivo de vistas y sus vistas guardadas se perderían al cerrarlo: asegúrese de que puede escribir en su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>fleetsync::WelcomePage</name>
    <message>
        <source>See what each fleet&apos;s data is doing, ask for more of it, and know who must act when it stops.</source>
        <translation>Vea qué pasa con los datos de cada flota, pida más y sepa quién debe actuar cuando se detienen.</translation>
    </message>
    <message>
        <source>Try with &amp;demo fleets</source>
        <translation>Probar con &amp;flotas de prueba</translation>
    </message>
    <message>
        <source>Try with demo fleets</source>
        <translation>Probar con flotas de prueba</translation>
    </message>
    <message>
        <source>Invented fleets on this computer. No key, no internet.</source>
        <translation>Flotas inventadas en este equipo. Sin clave, sin internet.</translation>
    </message>
    <message>
        <source>Connect with an API &amp;key</source>
        <translation>Conectar con una &amp;clave de API</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Conectar con una clave de API</translation>
    </message>
    <message>
        <source>Your own fleets, with a key from your Terminal account.</source>
        <translation>Sus propias flotas, con una clave de su cuenta de Terminal.</translation>
    </message>
    <message>
        <source>Nothing is sent until you start a sync.</source>
        <translation>No se envía nada hasta que inicie una sincronización.</translation>
    </message>
</context>
<context>
    <name>fleetsync::WindowActions</name>
    <message>
        <source>&amp;New sync</source>
        <translation>&amp;Nueva sincronización</translation>
    </message>
    <message>
        <source>Ask for data of the selected fleets</source>
        <translation>Pedir datos de las flotas elegidas</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Start the failed sync of the selected fleets again</source>
        <translation>Iniciar de nuevo la sincronización fallida de las flotas elegidas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the running sync of the selected fleets</source>
        <translation>Detener la sincronización en marcha de las flotas elegidas</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Check all syncs now</source>
        <translation>Comprobar ahora todas las sincronizaciones</translation>
    </message>
    <message>
        <source>Re&amp;load all fleets</source>
        <translation>Re&amp;cargar todas las flotas</translation>
    </message>
    <message>
        <source>Read the list of fleets again</source>
        <translation>Leer de nuevo la lista de flotas</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show all fleets again</source>
        <translation>Mostrar otra vez todas las flotas</translation>
    </message>
    <message>
        <source>&amp;Go to the fleets</source>
        <translation>&amp;Ir a las flotas</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Select fleets to sync, retry or stop them.</source>
        <translation>Elija flotas para sincronizarlas, reintentarlas o detenerlas.</translation>
    </message>
    <message>
        <source>%1 is off: %2</source>
        <translation>%1 no está disponible: %2</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close FleetSync</source>
        <translation>Cerrar FleetSync</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save or copy the rows shown as CSV or JSON</source>
        <translation>Guardar o copiar las filas mostradas como CSV o JSON</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <translation>Archivo de s&amp;oporte…</translation>
    </message>
    <message>
        <source>All that Terminal&apos;s support may need, to read before it is saved</source>
        <translation>Todo lo que el soporte de Terminal puede necesitar, para leerlo antes de guardarlo</translation>
    </message>
    <message>
        <source>Go to what is &amp;active</source>
        <translation>Ir a lo &amp;activo</translation>
    </message>
    <message>
        <source>Go to what needs atten&amp;tion</source>
        <translation>Ir a lo que requiere a&amp;tención</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>Ir al &amp;historial</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Guardar &amp;vista…</translation>
    </message>
    <message>
        <source>Keep the filters, columns and order under a name</source>
        <translation>Guardar los filtros, las columnas y el orden con un nombre</translation>
    </message>
    <message>
        <source>Copy &amp;for support</source>
        <translation>Copiar para &amp;soporte</translation>
    </message>
    <message>
        <source>Copy what Terminal&apos;s support needs to know of this fleet</source>
        <translation>Copiar lo que el soporte de Terminal necesita saber de esta flota</translation>
    </message>
    <message>
        <source>&amp;What does this mean?</source>
        <translation>¿Qué s&amp;ignifica esto?</translation>
    </message>
    <message>
        <source>Help on the row that the keys are on</source>
        <translation>Ayuda sobre la fila en la que está el teclado</translation>
    </message>
    <message>
        <source>Start the selected failed syncs again</source>
        <translation>Iniciar de nuevo las sincronizaciones fallidas elegidas</translation>
    </message>
    <message>
        <source>Stop the selected syncs that run</source>
        <translation>Detener las sincronizaciones elegidas que están en marcha</translation>
    </message>
    <message>
        <source>Time &amp;zone of the fleet…</source>
        <translation>&amp;Zona horaria de la flota…</translation>
    </message>
    <message>
        <source>Choose in which time zone the times of the selected fleets are told</source>
        <translation>Elegir en qué zona horaria se muestran las horas de las flotas seleccionadas</translation>
    </message>
</context>
<context>
    <name>fleetsync::WishLine</name>
    <message>
        <source>Your request</source>
        <translation>Su petición</translation>
    </message>
    <message>
        <source>Mine: requested %1</source>
        <translation>La mía: pedida %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>La mía: %1</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>Datos desde %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Start mine when it ends</source>
        <translation>Empezar la mía cuando termine</translation>
    </message>
    <message>
        <source>Stop it and start mine…</source>
        <translation>Detenerla y empezar la mía…</translation>
    </message>
</context>
<context>
    <name>fleetsync::WishNotices</name>
    <message>
        <source>&amp;Watch it</source>
        <translation>&amp;Seguirla</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again.</source>
        <translation>el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>another request for this fleet is still under way. Wait for its outcome.</source>
        <translation>otra petición para esta flota sigue en curso. Espere su resultado.</translation>
    </message>
    <message>
        <source>FleetSync&apos;s own record of requests cannot be written. Restart FleetSync.</source>
        <translation>no se puede escribir el registro de peticiones de FleetSync. Reinicie FleetSync.</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: %2</source>
        <translation>No se envió nada para %1: %2</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>¿Cuál es la suya?</translation>
    </message>
    <message>
        <source>Requested %1, data from %2</source>
        <translation>Pedida %1, datos desde %2</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Pedida %1</translation>
    </message>
    <message>
        <source>this window only shows. Close the other FleetSync, then start this one again.</source>
        <translation>esta ventana solo muestra. Cierre el otro FleetSync y luego inicie este de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were interrupted last time. Checking what became of them…</source>
        <translation>
            <numerusform>%Ln solicitud quedó interrumpida la última vez. Comprobando qué fue de ella…</numerusform>
            <numerusform>%Ln solicitudes quedaron interrumpidas la última vez. Comprobando qué fue de ellas…</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: FleetSync cannot note what became of your requests. Free some space; it tries again by itself, and checks them at the next start.</source>
        <translation>El disco está lleno: FleetSync no puede anotar qué fue de sus solicitudes. Libere espacio; lo intenta de nuevo por sí solo y las comprueba en el próximo inicio.</translation>
    </message>
    <message>
        <source>FleetSync cannot note what became of your requests. It tries again by itself, and checks them at the next start.</source>
        <translation>FleetSync no puede anotar qué fue de sus solicitudes. Lo intenta de nuevo por sí solo y las comprueba en el próximo inicio.</translation>
    </message>
    <message>
        <source>Start &amp;mine when it ends</source>
        <translation>E&amp;mpezar la mía cuando termine</translation>
    </message>
    <message>
        <source>Sto&amp;p it and start mine…</source>
        <translation>Det&amp;enerla y empezar la mía…</translation>
    </message>
</context>
<context>
    <name>fleetsync::WishText</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>A sync is already running for %1. FleetSync now follows that one.</source>
        <translation>Ya hay una sincronización en marcha para %1. FleetSync sigue ahora esa.</translation>
    </message>
    <message>
        <source>A sync is already running for %1: %2. FleetSync now follows that one.</source>
        <translation>Ya hay una sincronización en marcha para %1: %2. FleetSync sigue ahora esa.</translation>
    </message>
    <message>
        <source>Terminal did not accept this for %1. Try again.</source>
        <translation>Terminal no aceptó esto para %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A fleet&apos;s name, what went wrong, what to do.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs of %1 could be the one that you asked for. Choose which one is yours.</source>
        <translation>
            <numerusform>%Ln sincronización de %1 podría ser la que pidió. Elija la suya.</numerusform>
            <numerusform>%Ln sincronizaciones de %1 podrían ser la que pidió. Elija la suya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminal has taken on the sync of %1.</source>
        <translation>Terminal se encarga de la sincronización de %1.</translation>
    </message>
    <message>
        <source>Terminal has taken on the sync of %1. It will start from %2, not %3.</source>
        <translation>Terminal se encarga de la sincronización de %1. Empezará desde %2, no desde %3.</translation>
    </message>
    <message>
        <source>Terminal has taken on the sync of %1. It will start from %2.</source>
        <translation>Terminal se encarga de la sincronización de %1. Empezará desde %2.</translation>
    </message>
    <message>
        <source>Your request for %1 is noted and waits here for its turn.</source>
        <translation>Su petición para %1 está anotada y espera aquí su turno.</translation>
    </message>
    <message>
        <source>Sending your request for %1…</source>
        <translation>Enviando su petición para %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the request for %1…</source>
        <translation>Comprobando si Terminal recibió la petición para %1…</translation>
    </message>
    <message>
        <source>The answer was lost on the way, but Terminal has the sync of %1. FleetSync follows it.</source>
        <translation>La respuesta se perdió por el camino, pero Terminal tiene la sincronización de %1. FleetSync la sigue.</translation>
    </message>
    <message>
        <source>It did not start. Terminal has no trace of the request for %1; send it again if you still want it.</source>
        <translation>No empezó. Terminal no tiene rastro de la petición para %1; envíela de nuevo si aún la quiere.</translation>
    </message>
    <message>
        <source>The request for %1 was withdrawn before it was sent.</source>
        <translation>La petición para %1 se retiró antes de enviarse.</translation>
    </message>
    <message>
        <source>The retry for %1 is noted and waits here for its turn.</source>
        <translation>El reintento para %1 está anotado y espera aquí su turno.</translation>
    </message>
    <message>
        <source>Asking Terminal to retry the sync of %1…</source>
        <translation>Pidiendo a Terminal que reintente la sincronización de %1…</translation>
    </message>
    <message>
        <source>Terminal runs the sync of %1 again.</source>
        <translation>Terminal hace de nuevo la sincronización de %1.</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the retry for %1…</source>
        <translation>Comprobando si Terminal recibió el reintento para %1…</translation>
    </message>
    <message>
        <source>The answer was lost on the way, but Terminal runs the sync of %1 again.</source>
        <translation>La respuesta se perdió por el camino, pero Terminal hace de nuevo la sincronización de %1.</translation>
    </message>
    <message>
        <source>It did not start. Terminal has no trace of the retry for %1; retry again if you still want it.</source>
        <translation>No empezó. Terminal no tiene rastro del reintento para %1; reintente si aún lo quiere.</translation>
    </message>
    <message>
        <source>The retry for %1 was withdrawn before it was sent.</source>
        <translation>El reintento para %1 se retiró antes de enviarse.</translation>
    </message>
    <message>
        <source>The sync of %1 finished before it could be stopped.</source>
        <translation>La sincronización de %1 terminó antes de poder detenerse.</translation>
    </message>
    <message>
        <source>The sync of %1 was stopped.</source>
        <translation>La sincronización de %1 se detuvo.</translation>
    </message>
    <message>
        <source>Terminal has not confirmed yet that the sync of %1 has stopped.</source>
        <translation>Terminal aún no ha confirmado que la sincronización de %1 se haya detenido.</translation>
    </message>
    <message>
        <source>Stopping the sync of %1…</source>
        <translation>Deteniendo la sincronización de %1…</translation>
    </message>
    <message>
        <source>The order to stop the sync of %1 waits here for its turn.</source>
        <translation>La orden de detener la sincronización de %1 espera aquí su turno.</translation>
    </message>
    <message>
        <source>Asking Terminal to stop the sync of %1…</source>
        <translation>Pidiendo a Terminal que detenga la sincronización de %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the order to stop the sync of %1…</source>
        <translation>Comprobando si Terminal recibió la orden de detener la sincronización de %1…</translation>
    </message>
    <message>
        <source>The sync of %1 was not stopped. Stop it again if you still want to.</source>
        <translation>La sincronización de %1 no se detuvo. Deténgala de nuevo si aún lo quiere.</translation>
    </message>
    <message>
        <source>The order to stop the sync of %1 was withdrawn.</source>
        <translation>La orden de detener la sincronización de %1 se retiró.</translation>
    </message>
    <message>
        <source>%1 What holds it up: %2.</source>
        <extracomment>A request waits for its turn; what kept it from being sent so far.</extracomment>
        <translation>%1 Lo que lo retiene: %2.</translation>
    </message>
    <message>
        <source>It covers the dates that you asked for.</source>
        <translation>Cubre las fechas que pidió.</translation>
    </message>
    <message>
        <source>It starts later than you asked: days before %1 are not in it.</source>
        <translation>Empieza más tarde de lo que pidió: no incluye los días anteriores al %1.</translation>
    </message>
    <message>
        <source>It does not ask the provider for all that you asked for.</source>
        <translation>No pide al proveedor todo lo que usted pidió.</translation>
    </message>
    <message>
        <source>Terminal does not say whether it covers the dates that you asked for.</source>
        <translation>Terminal no dice si cubre las fechas que pidió.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sync is already running…; whether it covers the dates asked for.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your request for %1 is noted and starts when the running sync ends.</source>
        <translation>Su solicitud para %1 está anotada y empieza cuando termine la sincronización en curso.</translation>
    </message>
</context>
<context>
    <name>fleetsync::WorkPage</name>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Introducir otra &amp;clave</translation>
    </message>
    <message>
        <source>%1 was hidden by the search or the filters, which were let go of.</source>
        <translation>La búsqueda o los filtros ocultaban %1, así que se han quitado.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ZoneCombo</name>
    <message>
        <source>This computer: %1</source>
        <translation>Este equipo: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>fleetsync::ZoneDesk</name>
    <message>
        <source>as on this PC</source>
        <translation>como en este PC</translation>
    </message>
    <message>
        <source>Times of %1: %2</source>
        <translation>Horas de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Times of %Ln fleets: %1</source>
        <translation>
            <numerusform>Horas de %Ln flota: %1</numerusform>
            <numerusform>Horas de %Ln flotas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC, like all other times</source>
        <translation>UTC, como todas las demás horas</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>The disk is full, so how times are shown would be forgotten when FleetSync closes: free some space, then try again.</source>
        <translation>El disco está lleno, así que al cerrar FleetSync se perdería cómo se muestran las horas: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its file of views, so how times are shown would be forgotten when it closes: see to it that it may write in its folder, then try again.</source>
        <translation>FleetSync no puede escribir su archivo de vistas, así que al cerrarlo se perdería cómo se muestran las horas: asegúrese de que pueda escribir en su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>How times are shown is forgotten when FleetSync closes. %1</source>
        <translation>Al cerrar FleetSync se perderá cómo se muestran las horas. %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::ZoneSwitch</name>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Choose in which time zone times are shown</source>
        <translation>Elegir en qué zona horaria se muestran las horas</translation>
    </message>
    <message>
        <source>All times: UTC</source>
        <translation>Horas: UTC</translation>
    </message>
    <message>
        <source>Times: each fleet&apos;s zone</source>
        <translation>Horas: zona de cada flota</translation>
    </message>
    <message>
        <source>All times: this PC (%1)</source>
        <translation>Horas: este PC (%1)</translation>
    </message>
    <message>
        <source>&amp;This PC: %1 (%2)</source>
        <translation>&amp;Este PC: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Each fleet&apos;s own zone, where one is set</source>
        <translation>&amp;La zona de cada flota, si la tiene</translation>
    </message>
</context>
</TS>
