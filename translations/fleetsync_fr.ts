<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLineText</name>
    <message>
        <source>Try fleetsync --help.</source>
        <translation>Essayez fleetsync --help.</translation>
    </message>
    <message>
        <source>Lists fleet connections, requests syncs and shows how they go.

TERMINAL_API_KEY and TERMINAL_BASE_URL in the environment open that server at once, for this run only; TERMINAL_CONNECTION_TOKEN too shows that one fleet.</source>
        <translation>Affiche les connexions des flottes, demande des synchronisations et montre où elles en sont.

TERMINAL_API_KEY et TERMINAL_BASE_URL dans l’environnement ouvrent ce serveur aussitôt, pour cette fois seulement ; avec TERMINAL_CONNECTION_TOKEN en plus, seule cette flotte est affichée.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Opens invented fleets; nothing leaves this computer.</source>
        <translation>Ouvre des flottes inventées ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Plays the main job on the demo fleets and saves a picture of each step in &lt;folder&gt;.</source>
        <translation>Joue la tâche principale sur les flottes de démonstration et enregistre une image de chaque étape dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Couleurs : system, light ou dark.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>FleetSync takes no arguments besides its options.</source>
        <translation>FleetSync n’accepte pas d’argument en dehors de ses options.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour demande un dossier pour ses images.</translation>
    </message>
    <message>
        <source>--theme is system, light or dark.</source>
        <translation>--theme vaut system, light ou dark.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size s’écrit comme 1280x800.</translation>
    </message>
</context>
<context>
    <name>LiveProfile</name>
    <message>
        <source>Demo fleets</source>
        <translation>Flottes de démonstration</translation>
    </message>
</context>
<context>
    <name>fleetsync::ActivityPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Fichier d’assistance…</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation>Cette flotte</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>Toutes les flottes</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Appels de qui</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>Copier l’appel comme cURL</translation>
    </message>
    <message>
        <source>The key and the token stay out: the command reads them from TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN</source>
        <translation>La clé et le jeton restent en dehors : la commande les lit dans TERMINAL_API_KEY et TERMINAL_CONNECTION_TOKEN</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>All that Terminal&apos;s support may need, to read before it is saved</source>
        <translation>Tout ce dont l’assistance de Terminal peut avoir besoin, à lire avant de l’enregistrer</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Appels récents</translation>
    </message>
    <message>
        <source>Select a call first</source>
        <translation>Sélectionnez d’abord un appel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>fleetsync::Application</name>
    <message>
        <source>The server&apos;s address in TERMINAL_BASE_URL cannot be used</source>
        <translation>L’adresse du serveur dans TERMINAL_BASE_URL ne peut pas servir</translation>
    </message>
    <message>
        <source>It must start with https://. Plain http:// is accepted for this computer only. Correct the variable and start FleetSync again.</source>
        <translation>Elle doit commencer par https://. http:// n’est accepté que pour cet ordinateur. Corrigez la variable et relancez FleetSync.</translation>
    </message>
    <message>
        <source>The key in the environment cannot be used</source>
        <translation>La clé de l’environnement ne peut pas servir</translation>
    </message>
    <message>
        <source>TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN may hold plain letters, digits and signs only, without spaces or line breaks. Copy them again and restart FleetSync.</source>
        <translation>TERMINAL_API_KEY et TERMINAL_CONNECTION_TOKEN ne contiennent que des lettres, chiffres et signes simples, sans espace ni saut de ligne. Copiez-les à nouveau et relancez FleetSync.</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La démonstration n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>FleetSync found no free network port on this computer. Close other programs and try again.</source>
        <translation>FleetSync n’a trouvé aucun port réseau libre sur cet ordinateur. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>FleetSync</source>
        <translation>FleetSync</translation>
    </message>
    <message>
        <source>These fleets are open in another window</source>
        <translation>Ces flottes sont ouvertes dans une autre fenêtre</translation>
    </message>
    <message>
        <source>FleetSync has brought that window to the front.</source>
        <translation>FleetSync a mis cette fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Les réglages n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>Free some space on the disk, or ask your IT whether FleetSync may write in %1.</source>
        <translation>Libérez de la place sur le disque, ou demandez à votre service informatique si FleetSync peut écrire dans %1.</translation>
    </message>
    <message>
        <source>Change the settings there, or close that window first.</source>
        <translation>Modifiez-y les réglages, ou fermez d’abord cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>fleetsync::AttentionText</name>
    <message>
        <source>Mended</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous d&apos;agir</translation>
    </message>
    <message>
        <source>Terminal support</source>
        <translation>Assistance de Terminal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 fleet(s)</source>
        <extracomment>A provider&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln flotte %1</numerusform>
            <numerusform>%Ln flottes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome of a request is not known</source>
        <translation>On ne sait pas ce qu&apos;est devenue une demande</translation>
    </message>
    <message>
        <source>No longer linked to %1</source>
        <extracomment>A provider&apos;s name.</extracomment>
        <translation>N&apos;est plus reliée à %1</translation>
    </message>
    <message>
        <source>%1. All fail the same way.</source>
        <translation>%1. Toutes échouent de la même façon.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You or your IT</source>
        <translation>Vous ou votre informatique</translation>
    </message>
    <message>
        <source>You: retry it</source>
        <translation>Vous : relancez-la</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Voir ce qu&apos;elle est devenue</translation>
    </message>
    <message>
        <source>Wait or stop</source>
        <translation>Attendre ou arrêter</translation>
    </message>
    <message>
        <source>%1
Terminal says: “%2”</source>
        <translation>%1
Terminal dit : « %2 »</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who can fix</source>
        <translation>Qui peut agir</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>Fois vu</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Action principale</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu d&apos;abord</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Issue ID</source>
        <translation>ID du problème</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>En sourdine jusqu&apos;à</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A time, &quot;2 h ago&quot;.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>You: mark it as resolved</source>
        <translation>Vous : marquez-le comme résolu</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>A time.</extracomment>
        <translation>En sourdine jusqu’au %1</translation>
    </message>
    <message>
        <source>In a group now</source>
        <translation>Désormais dans un groupe</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Hors du filtre</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>Sourdine pour une &amp;heure</translation>
    </message>
    <message>
        <source>Mute for a &amp;day</source>
        <translation>Sourdine pour un &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Fin de la sourdine</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should whoever looks here next know?</source>
        <translation>Que doit savoir la personne qui regardera ensuite ?</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Things to mend</source>
        <translation>Choses à régler</translation>
    </message>
    <message>
        <source>Show muted</source>
        <translation>Afficher ce qui est en sourdine</translation>
    </message>
    <message numerus="yes">
        <source>%1 thing(s) to mend</source>
        <translation>
            <numerusform>%1 chose à régler</numerusform>
            <numerusform>%1 choses à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>No fleet is disconnected, no failure and no open issue waits for a person.</source>
        <translation>Aucune flotte n&apos;est déconnectée, aucun échec ni problème ouvert n&apos;attend une personne.</translation>
    </message>
    <message>
        <source>Nothing of the fleets that the filters let through.</source>
        <translation>Rien parmi les flottes que les filtres laissent passer.</translation>
    </message>
    <message>
        <source>&amp;Mark as resolved</source>
        <translation>Marquer comme ré&amp;solu</translation>
    </message>
    <message>
        <source>Mute for a wee&amp;k</source>
        <translation>Sourdine pour une se&amp;maine</translation>
    </message>
    <message>
        <source>Show mute&amp;d</source>
        <translation>Afficher ce &amp;qui est en sourdine</translation>
    </message>
    <message>
        <source>Show these f&amp;leets</source>
        <translation>Afficher ces flo&amp;ttes</translation>
    </message>
    <message>
        <source>Notes and mutes are being read. Wait a moment.</source>
        <translation>Lecture des notes et des mises en sourdine. Patientez un instant.</translation>
    </message>
    <message>
        <source>This window only shows: close the other FleetSync, then start this one again to mute and to write notes.</source>
        <translation>Cette fenêtre ne fait qu’afficher : fermez l’autre FleetSync, puis relancez celui-ci pour mettre en sourdine et écrire des notes.</translation>
    </message>
    <message>
        <source>FleetSync cannot read your notes and mutes. It tries again by itself; F5 tries at once.</source>
        <translation>FleetSync ne peut pas lire vos notes et mises en sourdine. Il réessaie de lui-même ; F5 réessaie tout de suite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved, new or to go</source>
        <translation>
            <numerusform>%Ln ligne déplacée, nouvelle ou sur le départ</numerusform>
            <numerusform>%Ln lignes déplacées, nouvelles ou sur le départ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::BodyPanel</name>
    <message>
        <source>Cop&amp;y as cURL</source>
        <translation>Cop&amp;ier comme cURL</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What exactly will be sent</source>
        <translation>Ce qui sera envoyé exactement</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la demande</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>The key and the token stay out: the command reads them from TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN</source>
        <translation>La clé et le jeton restent en dehors : la commande les lit dans TERMINAL_API_KEY et TERMINAL_CONNECTION_TOKEN</translation>
    </message>
    <message>
        <source>Nothing yet: the form needs a correction.</source>
        <translation>Rien encore : le formulaire demande une correction.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Nothing to copy yet</source>
        <translation>Rien à copier pour l’instant</translation>
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
        <translation>Terminal a demandé une pause de %1 à %2, qui dure encore</translation>
    </message>
    <message>
        <source>paused %1 at %2</source>
        <translation>en pause %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s) in ten minutes, %1 in all, the last at %2</source>
        <translation>
            <numerusform>%Ln pause en dix minutes, %1 en tout, la dernière à %2</numerusform>
            <numerusform>%Ln pauses en dix minutes, %1 en tout, la dernière à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) in the last minute</source>
        <translation>
            <numerusform>%1 appel dans la dernière minute</numerusform>
            <numerusform>%1 appels dans la dernière minute</numerusform>
        </translation>
    </message>
    <message>
        <source>share %1 a second</source>
        <translation>part : %1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)/s</source>
        <extracomment>%1: requests sent in the last second, %n: how many FleetSync may send in one second.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln requête/s</numerusform>
            <numerusform>%1 sur %Ln requêtes/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ChangeText</name>
    <message>
        <source>Marking the issue of %1 as resolved waits here for its turn.</source>
        <translation>Le marquage de l’incident de %1 comme résolu attend ici son tour.</translation>
    </message>
    <message>
        <source>Marking the issue of %1 as resolved…</source>
        <translation>Marquage de l’incident de %1 comme résolu…</translation>
    </message>
    <message>
        <source>Checking whether Terminal has marked the issue of %1 as resolved…</source>
        <translation>Vérification : Terminal a-t-il marqué l’incident de %1 comme résolu ?</translation>
    </message>
    <message>
        <source>The issue of %1 is still open. Mark it as resolved again if you still want to.</source>
        <translation>L’incident de %1 est toujours ouvert. Marquez-le de nouveau comme résolu si vous le souhaitez encore.</translation>
    </message>
    <message>
        <source>The issue of %1 stays open, as you asked.</source>
        <translation>L’incident de %1 reste ouvert, comme demandé.</translation>
    </message>
    <message>
        <source>The issue of %1 counts as resolved until it is seen again.</source>
        <translation>L’incident de %1 est considéré comme résolu jusqu’à ce qu’il réapparaisse.</translation>
    </message>
    <message>
        <source>Your change to %1 is noted and waits here for its turn.</source>
        <translation>Votre modification de %1 est notée et attend ici son tour.</translation>
    </message>
    <message>
        <source>Sending your change to %1…</source>
        <translation>Envoi de votre modification de %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got your change to %1…</source>
        <translation>Vérification : Terminal a-t-il reçu votre modification de %1 ?</translation>
    </message>
    <message>
        <source>%1 is as it was: Terminal has no trace of your change. Send it again if you still want it.</source>
        <translation>%1 est inchangée : Terminal n’a aucune trace de votre modification. Renvoyez-la si vous la souhaitez encore.</translation>
    </message>
    <message>
        <source>The change to %1 was withdrawn before it was sent.</source>
        <translation>La modification de %1 a été retirée avant l’envoi.</translation>
    </message>
    <message>
        <source>Terminal has taken on your change to %1.</source>
        <translation>Terminal a pris en compte votre modification de %1.</translation>
    </message>
    <message>
        <source>The order to delete %1 is noted and waits here for its turn.</source>
        <translation>L’ordre de supprimer %1 est noté et attend ici son tour.</translation>
    </message>
    <message>
        <source>Asking Terminal to delete %1…</source>
        <translation>Demande de suppression de %1 à Terminal…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the order to delete %1…</source>
        <translation>Vérification : Terminal a-t-il reçu l’ordre de supprimer %1 ?</translation>
    </message>
    <message>
        <source>%1 was not deleted. Order it again if you still want to.</source>
        <translation>%1 n’a pas été supprimée. Redonnez l’ordre si vous le souhaitez encore.</translation>
    </message>
    <message>
        <source>The order to delete %1 was withdrawn before it was sent.</source>
        <translation>L’ordre de supprimer %1 a été retiré avant l’envoi.</translation>
    </message>
    <message>
        <source>Terminal is deleting %1.</source>
        <translation>Terminal supprime %1.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ColumnHint</name>
    <message>
        <source>What is happening with this fleet now, in one word.</source>
        <translation>Ce qui se passe maintenant avec cette flotte, en un mot.</translation>
    </message>
    <message>
        <source>The company whose vehicles these are.</source>
        <translation>L’entreprise à qui sont ces véhicules.</translation>
    </message>
    <message>
        <source>The telematics company whose devices are in the vehicles.</source>
        <translation>La société de télématique dont les boîtiers équipent les véhicules.</translation>
    </message>
    <message>
        <source>How much of the running sync is done, or how the last one ended.</source>
        <translation>La part faite de la synchro en cours, ou la fin de la dernière.</translation>
    </message>
    <message>
        <source>When a sync last ended well: data is no newer than that.</source>
        <translation>Quand une synchro s’est bien terminée pour la dernière fois : les données ne sont pas plus récentes.</translation>
    </message>
    <message>
        <source>How many troubles the latest sync reported that are still open.</source>
        <translation>Le nombre de problèmes encore ouverts que la dernière synchro a signalés.</translation>
    </message>
    <message>
        <source>Whether Terminal syncs this fleet by itself, or only when somebody asks.</source>
        <translation>Si Terminal synchronise cette flotte de lui-même, ou seulement quand quelqu’un le demande.</translation>
    </message>
    <message>
        <source>How long the running sync will still take, guessed from earlier ones.</source>
        <translation>Combien de temps la synchro en cours prendra encore, d’après les précédentes.</translation>
    </message>
    <message>
        <source>How long the latest sync has run, or ran, since it was asked for.</source>
        <translation>La durée de la dernière synchro depuis qu’elle a été demandée.</translation>
    </message>
    <message>
        <source>The first day that the sync asks data for.</source>
        <translation>Le premier jour dont la synchro demande les données.</translation>
    </message>
    <message>
        <source>Who asked for the sync on this computer; empty when it was not asked for here.</source>
        <translation>Qui a demandé la synchro sur cet ordinateur ; vide si elle n’a pas été demandée ici.</translation>
    </message>
    <message>
        <source>How many times Terminal has begun this sync: above 1 it had to start over.</source>
        <translation>Combien de fois Terminal a commencé cette synchro : au-delà de 1, il a dû recommencer.</translation>
    </message>
    <message>
        <source>When the sync was asked for.</source>
        <translation>Quand la synchro a été demandée.</translation>
    </message>
    <message>
        <source>When FleetSync last saw the sync move on.</source>
        <translation>Quand FleetSync a vu la synchro avancer pour la dernière fois.</translation>
    </message>
    <message>
        <source>Work that was asked of the provider, which people there do by hand.</source>
        <translation>Le travail demandé au fournisseur, que des personnes y font à la main.</translation>
    </message>
    <message>
        <source>Terminal&apos;s own number of the sync; its support asks for it.</source>
        <translation>Le numéro que Terminal donne à la synchro ; son assistance le demande.</translation>
    </message>
    <message>
        <source>Words by which your account groups its fleets.</source>
        <translation>Les mots par lesquels votre compte regroupe ses flottes.</translation>
    </message>
    <message>
        <source>The fleet&apos;s number at the US Department of Transportation.</source>
        <translation>Le numéro de la flotte au département des Transports des États-Unis.</translation>
    </message>
    <message>
        <source>The fleet&apos;s number in your own systems.</source>
        <translation>Le numéro de la flotte dans vos propres systèmes.</translation>
    </message>
    <message>
        <source>Whose login at the provider the data is read with.</source>
        <translation>L’identifiant chez le fournisseur avec lequel les données sont lues.</translation>
    </message>
    <message>
        <source>When the fleet was first connected to Terminal.</source>
        <translation>Quand la flotte a été reliée à Terminal pour la première fois.</translation>
    </message>
    <message>
        <source>When the fleet&apos;s record at Terminal last changed.</source>
        <translation>Quand la fiche de la flotte chez Terminal a changé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Terminal&apos;s own number of the fleet&apos;s connection; its support asks for it.</source>
        <translation>Le numéro que Terminal donne à la connexion de la flotte ; son assistance le demande.</translation>
    </message>
    <message>
        <source>How much this keeps data from coming in.</source>
        <translation>À quel point cela empêche les données d’arriver.</translation>
    </message>
    <message>
        <source>The fleet that this is about, or how many.</source>
        <translation>La flotte concernée, ou leur nombre.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Who can put it right.</source>
        <translation>Qui peut y remédier.</translation>
    </message>
    <message>
        <source>How long it has been known.</source>
        <translation>Depuis quand cela est connu.</translation>
    </message>
    <message>
        <source>In how many syncs it was reported.</source>
        <translation>Dans combien de synchros cela a été signalé.</translation>
    </message>
    <message>
        <source>What to do first.</source>
        <translation>La première chose à faire.</translation>
    </message>
    <message>
        <source>Terminal&apos;s word for the trouble, where it has one.</source>
        <translation>Le mot de Terminal pour le problème, s’il en a un.</translation>
    </message>
    <message>
        <source>When it was reported for the first time.</source>
        <translation>Quand cela a été signalé pour la première fois.</translation>
    </message>
    <message>
        <source>When it was reported most recently.</source>
        <translation>Quand cela a été signalé pour la dernière fois.</translation>
    </message>
    <message>
        <source>What somebody wrote about it on this computer.</source>
        <translation>Ce que quelqu’un en a écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Terminal&apos;s own number of the issue; its support asks for it.</source>
        <translation>Le numéro que Terminal donne au problème ; son assistance le demande.</translation>
    </message>
    <message>
        <source>Until when it stays out of this list and says nothing.</source>
        <translation>Jusqu’à quand il reste hors de cette liste, sans rien dire.</translation>
    </message>
    <message>
        <source>How the sync ended, or how it goes.</source>
        <translation>Comment la synchro s’est terminée, ou comment elle avance.</translation>
    </message>
    <message>
        <source>How long it took from being asked for to its end.</source>
        <translation>Le temps écoulé entre la demande et la fin.</translation>
    </message>
    <message>
        <source>Why it failed, in short.</source>
        <translation>Pourquoi elle a échoué, en bref.</translation>
    </message>
    <message>
        <source>When the sync ended.</source>
        <translation>Quand la synchro s’est terminée.</translation>
    </message>
    <message>
        <source>How many days of data the sync asked for.</source>
        <translation>Combien de jours de données la synchro a demandés.</translation>
    </message>
    <message>
        <source>Why it failed, in Terminal&apos;s own words.</source>
        <translation>Pourquoi elle a échoué, dans les mots de Terminal.</translation>
    </message>
    <message>
        <source>Which of the last 90 days completed syncs have asked for: filled where they did, hatched where none did, empty where none were read.</source>
        <translation>Lesquels des 90 derniers jours les synchronisations terminées ont demandés : plein quand c’est le cas, hachuré quand aucune ne l’a fait, vide quand aucune n’a été lue.</translation>
    </message>
    <message>
        <source>How many troubles the sync reported that are still open.</source>
        <translation>Le nombre de problèmes encore ouverts que la synchro a signalés.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ConnectPage</name>
    <message>
        <source>Connect with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Production, Sandbox, or the address of a server of your own</source>
        <translation>Production, Sandbox ou l’adresse d’un serveur à vous</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Problème de serveur</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>S&amp;how key</source>
        <translation>&amp;Montrer la clé</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Montrer la clé</translation>
    </message>
    <message>
        <source>Key problem</source>
        <translation>Problème de clé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>&amp;Vérifier la clé</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Why Connect is off</source>
        <translation>Pourquoi la connexion n’est pas possible</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Paste the API key first.</source>
        <translation>Collez d’abord la clé d’API.</translation>
    </message>
    <message>
        <source>This is not a whole key: it holds spaces, line breaks or letters that no key has. Copy it again.</source>
        <translation>Ce n’est pas une clé entière : elle contient des espaces, des sauts de ligne ou des lettres qu’aucune clé n’a. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Asking the server whether the key works…</source>
        <translation>On demande au serveur si la clé fonctionne…</translation>
    </message>
    <message>
        <source>Connect becomes available once the key is checked.</source>
        <translation>La connexion sera possible dès que la clé sera vérifiée.</translation>
    </message>
    <message>
        <source>Key or server changed since the check: check again to connect.</source>
        <translation>La clé ou le serveur ont changé depuis la vérification : vérifiez à nouveau pour vous connecter.</translation>
    </message>
    <message>
        <source>Both buttons wait for the server&apos;s answer.</source>
        <translation>Les deux boutons attendent la réponse du serveur.</translation>
    </message>
    <message>
        <source>Connect stays off: the check did not succeed.</source>
        <translation>Connexion impossible : la vérification n’a pas réussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln flotte</numerusform>
            <numerusform>%Ln flottes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>%Ln fournisseur</numerusform>
            <numerusform>%Ln fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Key works. %1. At least %2 at %3.</source>
        <translation>La clé fonctionne. %1. Au moins %2 chez %3.</translation>
    </message>
    <message>
        <source>Key works. %1. %2 at %3.</source>
        <translation>La clé fonctionne. %1. %2 chez %3.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain, or for this run only; nowhere else. Checking it only asks for your list of fleets; no sync starts by itself.</source>
        <translation>La clé est gardée dans le trousseau de cet ordinateur, ou pour cette session seulement ; nulle part ailleurs. La vérifier ne demande que la liste de vos flottes ; aucune synchronisation ne démarre d’elle-même.</translation>
    </message>
    <message>
        <source>Kee&amp;p the key in this computer&apos;s keychain</source>
        <translation>Garder la clé dans le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Garder la clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Off: the key is asked for again next time.</source>
        <translation>Désactivé : la clé sera redemandée la prochaine fois.</translation>
    </message>
    <message>
        <source>The saved key was not found, or the keychain is locked.
Unlock the keychain and start FleetSync again, or paste the key anew.</source>
        <translation>La clé enregistrée est introuvable, ou le trousseau est verrouillé.
Déverrouillez le trousseau et redémarrez FleetSync, ou collez de nouveau la clé.</translation>
    </message>
    <message>
        <source>This address does not answer like Terminal</source>
        <translation>Cette adresse ne répond pas comme Terminal</translation>
    </message>
    <message>
        <source>The server is there, but has no list of fleets. Addresses of Terminal end in /tsp/v1: check it, or ask whoever gave it to you.</source>
        <translation>Le serveur est là, mais n’a pas de liste de flottes. Les adresses de Terminal finissent par /tsp/v1 : vérifiez-la, ou demandez à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>Paste the key of this server again: it was not saved on this computer.</source>
        <translation>Collez à nouveau la clé de ce serveur : elle n’a pas été enregistrée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ConnectionFacts</name>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En suppression</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>“%1”, a word that FleetSync does not know</source>
        <translation>« %1 », un mot que FleetSync ne connaît pas</translation>
    </message>
    <message>
        <source>Automatic, about every 2 hours</source>
        <translation>Automatique, toutes les 2 heures environ</translation>
    </message>
    <message>
        <source>Manual, only on request</source>
        <translation>Manuel, sur demande seulement</translation>
    </message>
    <message>
        <source>Odd in the answer</source>
        <translation>Étrange dans la réponse</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1 : trouvé %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account user</source>
        <translation>Utilisateur du compte</translation>
    </message>
    <message>
        <source>Provider code</source>
        <translation>Code du fournisseur</translation>
    </message>
    <message>
        <source>DOT numbers</source>
        <translation>Numéros DOT</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>ID d’origine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>ID de la connexion</translation>
    </message>
    <message>
        <source>Terminal&apos;s list has not been read yet</source>
        <translation>La liste de Terminal n’a pas encore été lue</translation>
    </message>
</context>
<context>
    <name>fleetsync::CoveragePanel</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>&amp;Fill this gap…</source>
        <translation>Com&amp;bler cette lacune…</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Opens the form with the first day of the gap.</source>
        <translation>Ouvre le formulaire avec le premier jour de la lacune.</translation>
    </message>
</context>
<context>
    <name>fleetsync::CoverageText</name>
    <message>
        <source>Of the time before %1 FleetSync knows nothing yet: those syncs have not been read.</source>
        <translation>FleetSync ne sait encore rien d’avant le %1 : ces synchronisations n’ont pas été lues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 90 days</source>
        <translation>
            <numerusform>%Ln jour sur 90</numerusform>
            <numerusform>%Ln jours sur 90</numerusform>
        </translation>
    </message>
    <message>
        <source>Which days were asked for is not known yet.</source>
        <translation>On ne sait pas encore quels jours ont été demandés.</translation>
    </message>
    <message>
        <source>Completed syncs have asked for all of the last 90 days.</source>
        <translation>Les synchronisations terminées ont demandé l’ensemble des 90 derniers jours.</translation>
    </message>
    <message>
        <source>No completed sync has asked for any of the last 90 days.</source>
        <translation>Aucune synchronisation terminée n’a demandé l’un des 90 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>Completed syncs have asked for %Ln of the last 90 days.</source>
        <translation>
            <numerusform>Les synchronisations terminées ont demandé %Ln des 90 derniers jours.</numerusform>
            <numerusform>Les synchronisations terminées ont demandé %Ln des 90 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No completed sync has asked for anything since %1.</source>
        <translation>Aucune synchronisation terminée n’a rien demandé depuis le %1.</translation>
    </message>
    <message>
        <source>No completed sync has asked for %1 – %2.</source>
        <translation>Aucune synchronisation terminée n’a demandé %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln earlier gap(s).</source>
        <translation>
            <numerusform>Et %Ln lacune plus ancienne.</numerusform>
            <numerusform>Et %Ln lacunes plus anciennes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::DemoStrip</name>
    <message>
        <source>DEMO: invented fleets, nothing leaves this computer</source>
        <translation>DÉMO : flottes inventées, rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>each second, a minute passes</source>
        <extracomment>The demo&apos;s clock runs sixty times as fast.</extracomment>
        <translation>chaque seconde vaut une minute</translation>
    </message>
</context>
<context>
    <name>fleetsync::DetailPane</name>
    <message>
        <source>Fleet details</source>
        <translation>Détails de la flotte</translation>
    </message>
    <message>
        <source>Select a fleet to see its sync</source>
        <translation>Choisissez une flotte pour voir sa synchronisation</translation>
    </message>
    <message>
        <source>State of the fleet</source>
        <translation>État de la flotte</translation>
    </message>
    <message>
        <source>New sync…</source>
        <translation>Nouvelle synchro…</translation>
    </message>
    <message>
        <source>New sync for this fleet</source>
        <translation>Nouvelle synchronisation de cette flotte</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Stop this sync</source>
        <translation>Arrêter cette synchronisation</translation>
    </message>
    <message>
        <source>Why nothing can be asked</source>
        <translation>Pourquoi rien ne peut être demandé</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>More about the fleet</source>
        <translation>En savoir plus sur la flotte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>Synchronisations récentes</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Facts of the connection</source>
        <translation>Données de la connexion</translation>
    </message>
    <message>
        <source>This fleet has never been synced.</source>
        <translation>Cette flotte n’a jamais été synchronisée.</translation>
    </message>
    <message>
        <source>Its history has not been read yet.</source>
        <translation>Son historique n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Incidents (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Issues of this fleet</source>
        <translation>Incidents de cette flotte</translation>
    </message>
    <message>
        <source>Sync automaticall&amp;y</source>
        <translation>Synchroniser a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>Sync only on re&amp;quest</source>
        <translation>Synchroniser seulement s&amp;ur demande</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
</context>
<context>
    <name>fleetsync::EmailText</name>
    <message>
        <source>%1: please link %2 again</source>
        <translation>%1 : merci de relier %2 à nouveau</translation>
    </message>
    <message>
        <source>%1: the %2 login needs more rights</source>
        <translation>%1 : l’accès à %2 a besoin de plus de droits</translation>
    </message>
    <message>
        <source>%1: please set up safety events at %2</source>
        <translation>%1 : merci de configurer les événements de sécurité chez %2</translation>
    </message>
    <message>
        <source>%1: some records cannot be read at %2</source>
        <translation>%1 : certains relevés ne peuvent pas être lus chez %2</translation>
    </message>
    <message>
        <source>%1: please look at the %2 account</source>
        <translation>%1 : merci de vérifier le compte %2</translation>
    </message>
    <message>
        <source>We no longer get new data of %1 from %2: the login that was saved for it does not work any more.</source>
        <translation>Nous ne recevons plus de nouvelles données de %1 depuis %2 : l’accès enregistré à cette fin ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Part of the data of %1 does not reach us from %2: the login or key that is used for it may not read everything.</source>
        <translation>Une partie des données de %1 ne nous parvient pas depuis %2 : l’accès ou la clé utilisés à cette fin ne peuvent pas tout lire.</translation>
    </message>
    <message>
        <source>We get no safety events of %1 from %2: they are not set up there.</source>
        <translation>Nous ne recevons pas d’événements de sécurité de %1 depuis %2 : ils n’y sont pas configurés.</translation>
    </message>
    <message>
        <source>Some records of %1 do not reach us: %2 does not hand them over.</source>
        <translation>Certains relevés de %1 ne nous parviennent pas : %2 ne les livre pas.</translation>
    </message>
    <message>
        <source>We no longer get data of %1: %2 says that the account is closed or suspended.</source>
        <translation>Nous ne recevons plus de données de %1 : %2 dit que le compte est fermé ou suspendu.</translation>
    </message>
    <message>
        <source>Check that you can still log in at %1.</source>
        <translation>Vérifiez que vous pouvez encore vous connecter chez %1.</translation>
    </message>
    <message>
        <source>Tell us. We then send you a link that renews the connection.</source>
        <translation>Prévenez-nous. Nous vous enverrons alors un lien qui rétablit la connexion.</translation>
    </message>
    <message>
        <source>Open this link in your browser: %1</source>
        <translation>Ouvrez ce lien dans votre navigateur : %1</translation>
    </message>
    <message>
        <source>Log in at %1, with a login that sees all of the fleet&apos;s vehicles.</source>
        <translation>Connectez-vous chez %1 avec un accès qui voit tous les véhicules de la flotte.</translation>
    </message>
    <message>
        <source>Agree to the access that is asked for.</source>
        <translation>Acceptez l’accès demandé.</translation>
    </message>
    <message>
        <source>As an administrator of the %1 account, find the user, app or access key that was given to Terminal.</source>
        <translation>En tant qu’administrateur du compte %1, cherchez l’utilisateur, l’application ou la clé d’accès donnés à Terminal.</translation>
    </message>
    <message>
        <source>Let it read what the message names, for every group, region or tag with vehicles of the fleet.</source>
        <translation>Autorisez-le à lire ce que nomme le message, pour chaque groupe, région ou étiquette contenant des véhicules de la flotte.</translation>
    </message>
    <message>
        <source>If access is given by logging in, do so again afterwards: %1</source>
        <translation>Si l’accès se donne en se connectant, refaites-le ensuite : %1</translation>
    </message>
    <message>
        <source>As an administrator of the %1 account, check that safety events are part of your plan, and switched on.</source>
        <translation>En tant qu’administrateur du compte %1, vérifiez que les événements de sécurité font partie de votre formule et sont activés.</translation>
    </message>
    <message>
        <source>Check that the vehicles have a device or camera that records them.</source>
        <translation>Vérifiez que les véhicules ont un appareil ou une caméra qui les enregistre.</translation>
    </message>
    <message>
        <source>Let the user, app or access key that was given to Terminal read them.</source>
        <translation>Autorisez l’utilisateur, l’application ou la clé d’accès donnés à Terminal à les lire.</translation>
    </message>
    <message>
        <source>As an administrator of the %1 account, look at the records that the message names.</source>
        <translation>En tant qu’administrateur du compte %1, regardez les relevés que nomme le message.</translation>
    </message>
    <message>
        <source>Open them to the user, app or access key that was given to Terminal, or ask %1 why they cannot be read.</source>
        <translation>Ouvrez-les à l’utilisateur, à l’application ou à la clé d’accès donnés à Terminal, ou demandez à %1 pourquoi ils ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Ask %1 why the account is not active, and have it opened again.</source>
        <translation>Demandez à %1 pourquoi le compte n’est pas actif et faites-le rouvrir.</translation>
    </message>
    <message>
        <source>Tell us, too, if the fleet has left %1.</source>
        <translation>Dites-nous aussi si la flotte a quitté %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a numbered list: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>The message was: “%1”</source>
        <translation>Le message était : « %1 »</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <source>Please never send a password by e-mail: nobody here needs it.</source>
        <translation>N’envoyez jamais de mot de passe par e-mail : personne ici n’en a besoin.</translation>
    </message>
    <message>
        <source>Reply when it is done. We then fetch the data that is missing.</source>
        <translation>Répondez quand c’est fait. Nous récupérerons alors les données manquantes.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
</context>
<context>
    <name>fleetsync::EnvironmentBadge</name>
    <message>
        <source>Use another &amp;key…</source>
        <translation>Utiliser une autre &amp;clé…</translation>
    </message>
    <message>
        <source>&amp;Leave these fleets</source>
        <translation>Quitter ces &amp;flottes</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
    <message>
        <source>These fleets come from: %1</source>
        <translation>Ces flottes viennent de : %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>&amp;Forget the saved key</source>
        <translation>&amp;Oublier la clé enregistrée</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Réseau…</translation>
    </message>
</context>
<context>
    <name>fleetsync::ErrorText</name>
    <message>
        <source>The fleet is no longer linked to its provider</source>
        <translation>La flotte n’est plus reliée à son fournisseur</translation>
    </message>
    <message>
        <source>Nothing was started. Send the reconnect link to the owner of the provider&apos;s login, who has to log in again.</source>
        <translation>Rien n’a démarré. Envoyez le lien de reconnexion au titulaire du compte chez le fournisseur, qui doit se reconnecter.</translation>
    </message>
    <message>
        <source>The provider refuses the saved login</source>
        <translation>Le fournisseur refuse l’accès enregistré</translation>
    </message>
    <message>
        <source>Nothing was started. Send the reconnect link to the owner of the provider&apos;s login, who has to enter it again.</source>
        <translation>Rien n’a démarré. Envoyez le lien de reconnexion au titulaire du compte chez le fournisseur, qui doit le saisir à nouveau.</translation>
    </message>
    <message>
        <source>The provider&apos;s login may not read this data</source>
        <translation>L’accès au fournisseur ne permet pas de lire ces données</translation>
    </message>
    <message>
        <source>Nothing was started. Ask the provider&apos;s administrator to give this login the missing rights, then try again.</source>
        <translation>Rien n’a démarré. Demandez à l’administrateur du fournisseur de donner à cet accès les droits manquants, puis réessayez.</translation>
    </message>
    <message>
        <source>Terminal could not do this</source>
        <translation>Terminal n’a pas pu le faire</translation>
    </message>
    <message>
        <source>Nothing was started. Read what Terminal says and change the request, or copy it for Terminal support.</source>
        <translation>Rien n’a démarré. Lisez ce que dit Terminal et changez la demande, ou copiez-le pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync</source>
        <translation>Terminal n’a plus cette synchronisation</translation>
    </message>
    <message>
        <source>The last known state stays on screen. If every fleet says so, check the server&apos;s address.</source>
        <translation>Le dernier état connu reste à l’écran. Si toutes les flottes le disent, vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte</translation>
    </message>
    <message>
        <source>Nothing can be asked of it until Terminal sends one. Reload the fleet; if it stays so, ask Terminal support.</source>
        <translation>Rien ne peut lui être demandé avant que Terminal en envoie un. Rechargez la flotte ; si rien ne change, demandez à l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Key and fleet do not match</source>
        <translation>La clé et la flotte ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The access token of this fleet does not fit your key. Reload the fleet; if it stays so, ask your IT.</source>
        <translation>Le jeton d’accès de cette flotte ne va pas avec votre clé. Rechargez la flotte ; si rien ne change, demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>Short pause asked by Terminal (%1)</source>
        <translation>Courte pause demandée par Terminal (%1)</translation>
    </message>
    <message>
        <source>Short pause asked by Terminal</source>
        <translation>Courte pause demandée par Terminal</translation>
    </message>
    <message>
        <source>Nothing is lost, and you need do nothing: FleetSync goes on when the pause is over.</source>
        <translation>Rien n’est perdu et vous n’avez rien à faire : FleetSync continue quand la pause est finie.</translation>
    </message>
    <message>
        <source>FleetSync does not know this answer. Try again in a few minutes; if it comes back, copy it for Terminal support.</source>
        <translation>FleetSync ne connaît pas cette réponse. Réessayez dans quelques minutes ; si elle revient, copiez-la pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Terminal gave an answer that is new to FleetSync</source>
        <translation>Terminal a donné une réponse nouvelle pour FleetSync</translation>
    </message>
    <message>
        <source>%1 (Status %2.)</source>
        <translation>%1 (Statut %2.)</translation>
    </message>
    <message>
        <source>Terminal did not accept the request</source>
        <translation>Terminal n’a pas accepté la demande</translation>
    </message>
    <message>
        <source>Nothing was started. Correct what Terminal names, then send it again.</source>
        <translation>Rien n’a démarré. Corrigez ce que Terminal indique, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Terminal does not know this API key, or no longer. Enter another one, or ask whoever gave it to you, or your IT.</source>
        <translation>Terminal ne connaît pas cette clé d’API, ou plus. Saisissez-en une autre, ou demandez à qui vous l’a donnée, ou à votre service informatique.</translation>
    </message>
    <message>
        <source>A sync is already running</source>
        <translation>Une synchronisation est déjà en cours</translation>
    </message>
    <message>
        <source>A fleet has one sync at a time. Watch the one that runs, and start yours when it has ended.</source>
        <translation>Une flotte n’a qu’une synchronisation à la fois. Suivez celle qui est en cours et lancez la vôtre ensuite.</translation>
    </message>
    <message>
        <source>Terminal had a problem</source>
        <translation>Terminal a eu un problème</translation>
    </message>
    <message>
        <source>The fault is not yours. Try again in a few minutes. A sync that was asked for is looked up first, so that it never runs twice.</source>
        <translation>Ce n’est pas votre faute. Réessayez dans quelques minutes. Une synchronisation demandée est d’abord recherchée, pour ne jamais être faite deux fois.</translation>
    </message>
    <message>
        <source>%1
Terminal says: “%2”</source>
        <extracomment>%1 is our own sentence, %2 what the server wrote.</extracomment>
        <translation>%1
Terminal dit : « %2 »</translation>
    </message>
    <message>
        <source>Enter the number of days in digits, such as 7.</source>
        <translation>Saisissez le nombre de jours en chiffres, par exemple 7.</translation>
    </message>
    <message>
        <source>Enter whole days, without a fraction.</source>
        <translation>Saisissez des jours entiers, sans fraction.</translation>
    </message>
    <message>
        <source>Enter at least 1 day.</source>
        <translation>Saisissez au moins 1 jour.</translation>
    </message>
    <message>
        <source>Enter at most %1 days.</source>
        <translation>Saisissez au plus %1 jours.</translation>
    </message>
    <message>
        <source>Choose a date and a time.</source>
        <translation>Choisissez une date et une heure.</translation>
    </message>
    <message>
        <source>This lies in the future. Choose an earlier time.</source>
        <translation>C’est dans le futur. Choisissez un moment antérieur.</translation>
    </message>
    <message>
        <source>This time does not exist: clocks go forward then. Choose a time an hour earlier or later.</source>
        <translation>Cette heure n’existe pas : les horloges avancent alors. Choisissez une heure plus tôt ou plus tard.</translation>
    </message>
    <message>
        <source>Terminal did not accept this. Choose another value.</source>
        <translation>Terminal ne l’a pas accepté. Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>Terminal says: “%1”</source>
        <translation>Terminal dit : « %1 »</translation>
    </message>
    <message>
        <source>Terminal does not find this fleet</source>
        <translation>Terminal ne trouve pas cette flotte</translation>
    </message>
    <message>
        <source>Nothing was started. Reload the list of fleets; if it still shows this one, copy this for Terminal support.</source>
        <translation>Rien n’a été lancé. Rechargez la liste des flottes ; si elle montre encore celle-ci, copiez ceci pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Terminal no longer has this issue</source>
        <translation>Terminal n’a plus cet incident</translation>
    </message>
    <message>
        <source>Nothing is left to be marked. Press Refresh to read the issues again.</source>
        <translation>Il ne reste rien à marquer. Appuyez sur Actualiser pour relire les incidents.</translation>
    </message>
    <message>
        <source>Nothing was changed. Reload the list of fleets; if it still shows this one, copy this for Terminal support.</source>
        <translation>Rien n’a été modifié. Rechargez la liste des flottes ; si celle-ci y figure encore, copiez ceci pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Cette clé ne permet pas cela</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the key at Terminal for one that may resolve issues.</source>
        <translation>Rien n’a été modifié. Demandez à la personne qui a créé la clé chez Terminal une clé qui permette de résoudre les problèmes.</translation>
    </message>
    <message>
        <source>Something else is under way for this fleet</source>
        <translation>Autre chose est en cours pour cette flotte</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it has ended, then send it again.</source>
        <translation>Rien n’a été modifié. Attendez la fin, puis envoyez à nouveau.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ExplanationText</name>
    <message>
        <source>Data is older than it should be. The link to the fleet is fine.</source>
        <translation>Les données sont plus anciennes que prévu. Le lien avec la flotte est bon.</translation>
    </message>
    <message>
        <source>Nothing need be done: Terminal syncs this fleet again by itself. Retry if you cannot wait.</source>
        <translation>Rien à faire : Terminal synchronise à nouveau cette flotte de lui-même. Relancez si vous ne pouvez pas attendre.</translation>
    </message>
    <message>
        <source>Retry in a while: nobody else syncs this fleet.</source>
        <translation>Relancez dans un moment : personne d’autre ne synchronise cette flotte.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The owner of the %1 login</source>
        <translation>Le titulaire du compte %1</translation>
    </message>
    <message>
        <source>The %1 administrator</source>
        <translation>L’administrateur de %1</translation>
    </message>
    <message>
        <source>Terminal support</source>
        <translation>L’assistance de Terminal</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Votre administrateur</translation>
    </message>
    <message>
        <source>You, or your IT</source>
        <translation>Vous, ou votre service informatique</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>Copy reconnect link</source>
        <translation>Copier le lien de reconnexion</translation>
    </message>
    <message>
        <source>Open provider guide</source>
        <translation>Ouvrir le guide du fournisseur</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Nouvelle synchro</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Montrer le message</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>La suivre</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>%2 is no longer linked to %1</source>
        <translation>%2 n’est plus reliée à %1</translation>
    </message>
    <message>
        <source>No new data comes in until somebody logs in again. What was synced before stays.</source>
        <translation>Aucune donnée nouvelle n’arrive tant que personne ne se reconnecte. Ce qui a été synchronisé reste.</translation>
    </message>
    <message>
        <source>Send the reconnect link to the owner of the %1 login.</source>
        <translation>Envoyez le lien de reconnexion au titulaire du compte %1.</translation>
    </message>
    <message>
        <source>%1 refuses the saved login</source>
        <translation>%1 refuse l’accès enregistré</translation>
    </message>
    <message>
        <source>No new data comes in until the login is right again. What was synced before stays.</source>
        <translation>Aucune donnée nouvelle n’arrive tant que l’accès n’est pas rétabli. Ce qui a été synchronisé reste.</translation>
    </message>
    <message>
        <source>The %1 login may not read all the data</source>
        <translation>L’accès à %1 ne permet pas de lire toutes les données</translation>
    </message>
    <message>
        <source>What it may not read is missing. All the rest is synced.</source>
        <translation>Ce qu’il ne peut pas lire manque. Tout le reste est synchronisé.</translation>
    </message>
    <message>
        <source>%1 no longer keeps days this old</source>
        <translation>%1 ne garde plus des jours aussi anciens</translation>
    </message>
    <message>
        <source>Choose a later start in a new sync.</source>
        <translation>Choisissez un début plus récent dans une nouvelle synchro.</translation>
    </message>
    <message>
        <source>An item&apos;s %1 ID is not usable</source>
        <translation>L’ID %1 d’un élément n’est pas utilisable</translation>
    </message>
    <message>
        <source>Data of that item may be missing.</source>
        <translation>Des données de cet élément peuvent manquer.</translation>
    </message>
    <message>
        <source>Copy this for Terminal support.</source>
        <translation>Copiez ceci pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>A device type is not recognised</source>
        <translation>Un type d’appareil n’est pas reconnu</translation>
    </message>
    <message>
        <source>Data of such devices may be missing.</source>
        <translation>Des données de ces appareils peuvent manquer.</translation>
    </message>
    <message>
        <source>Safety events are not set up at %1</source>
        <translation>Les événements de sécurité ne sont pas configurés chez %1</translation>
    </message>
    <message>
        <source>Safety events are missing. All the rest is synced.</source>
        <translation>Les événements de sécurité manquent. Tout le reste est synchronisé.</translation>
    </message>
    <message>
        <source>Ask for safety events to be set up. The provider guide shows how.</source>
        <translation>Demandez que les événements de sécurité soient configurés. Le guide du fournisseur montre comment.</translation>
    </message>
    <message>
        <source>%1 would not hand over some records</source>
        <translation>%1 n’a pas voulu livrer certains relevés</translation>
    </message>
    <message>
        <source>Those records are missing. All the rest is synced.</source>
        <translation>Ces relevés manquent. Tout le reste est synchronisé.</translation>
    </message>
    <message>
        <source>Read Terminal&apos;s message, then ask for these records to be opened.</source>
        <translation>Lisez le message de Terminal, puis demandez que ces relevés soient ouverts.</translation>
    </message>
    <message>
        <source>Someone switched this data off</source>
        <translation>Quelqu’un a désactivé ces données</translation>
    </message>
    <message>
        <source>It is not synced while it is off.</source>
        <translation>Elles ne sont pas synchronisées tant qu’elles sont désactivées.</translation>
    </message>
    <message>
        <source>Ask for it to be switched on again if you need it.</source>
        <translation>Demandez qu’elles soient réactivées si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Nothing can be read with this key.</source>
        <translation>Rien ne peut être lu avec cette clé.</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>Saisissez une autre clé.</translation>
    </message>
    <message>
        <source>Key and fleet do not match</source>
        <translation>La clé et la flotte ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Nothing can be asked of this fleet. Other fleets are not touched by this.</source>
        <translation>Rien ne peut être demandé à cette flotte. Les autres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Reload the fleet.</source>
        <translation>Rechargez la flotte.</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync</source>
        <translation>Terminal n’a plus cette synchronisation</translation>
    </message>
    <message>
        <source>What it had synced stays. Only its record is gone.</source>
        <translation>Ce qu’elle avait synchronisé reste. Seule sa fiche a disparu.</translation>
    </message>
    <message>
        <source>A sync of %2 from %1 is already running</source>
        <translation>Une synchronisation de %2 depuis %1 est déjà en cours</translation>
    </message>
    <message>
        <source>A fleet has one sync at a time. Yours was not started.</source>
        <translation>Une flotte n’a qu’une synchronisation à la fois. La vôtre n’a pas démarré.</translation>
    </message>
    <message>
        <source>Watch the one that runs, and start yours when it has ended.</source>
        <translation>Suivez celle qui est en cours et lancez la vôtre ensuite.</translation>
    </message>
    <message>
        <source>Short pause asked by Terminal</source>
        <translation>Courte pause demandée par Terminal</translation>
    </message>
    <message>
        <source>Nothing is lost. FleetSync goes on when the pause is over.</source>
        <translation>Rien n’est perdu. FleetSync continue quand la pause est finie.</translation>
    </message>
    <message>
        <source>Terminal had a problem</source>
        <translation>Terminal a eu un problème</translation>
    </message>
    <message>
        <source>Data may be older than it should be.</source>
        <translation>Les données sont peut-être plus anciennes que prévu.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été arrêtée</translation>
    </message>
    <message>
        <source>Part of the days asked for may be missing.</source>
        <translation>Une partie des jours demandés manque peut-être.</translation>
    </message>
    <message>
        <source>Retry to get the rest.</source>
        <translation>Relancez pour obtenir le reste.</translation>
    </message>
    <message>
        <source>%1 takes only so many calls at a time</source>
        <translation>%1 n’accepte qu’un certain nombre d’appels à la fois</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>We don&apos;t recognise this reason</source>
        <translation>Nous ne reconnaissons pas cette raison</translation>
    </message>
    <message>
        <source>Read Terminal&apos;s words, and copy this for Terminal support.</source>
        <translation>Lisez les mots de Terminal et copiez ceci pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Ask for the missing rights. The provider guide shows how.</source>
        <translation>Demandez les droits manquants. Le guide du fournisseur montre comment.</translation>
    </message>
    <message>
        <source>Those days cannot be fetched any more. Later days come in with a later start.</source>
        <translation>Ces jours ne peuvent plus être obtenus. Les suivants arrivent avec un début plus récent.</translation>
    </message>
    <message>
        <source>%1 was closed for maintenance</source>
        <translation>%1 était en maintenance</translation>
    </message>
    <message>
        <source>%1 was out of order or out of reach</source>
        <translation>%1 ne fonctionnait pas ou était injoignable</translation>
    </message>
    <message>
        <source>%1 says that the account is not active</source>
        <translation>%1 dit que le compte n’est pas actif</translation>
    </message>
    <message>
        <source>No new data comes in while the account is closed or suspended. What was synced before stays.</source>
        <translation>Aucune donnée nouvelle n’arrive tant que le compte est fermé ou suspendu. Ce qui a été synchronisé reste.</translation>
    </message>
    <message>
        <source>Ask for the account to be opened again, then retry.</source>
        <translation>Demandez que le compte soit rouvert, puis relancez.</translation>
    </message>
    <message>
        <source>Nobody needs to: it passes by itself</source>
        <translation>Personne n’a à le faire : cela passe tout seul</translation>
    </message>
    <message>
        <source>The sync was not started. What was synced before stays.</source>
        <translation>La synchronisation n’a pas démarré. Ce qui a été synchronisé reste.</translation>
    </message>
    <message>
        <source>The sync did not finish, so data may be missing. What was synced before stays.</source>
        <translation>La synchronisation ne s’est pas terminée : des données peuvent manquer. Ce qui a été synchronisé reste.</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>%1; then you retry</source>
        <translation>%1 ; ensuite, à vous de relancer</translation>
    </message>
</context>
<context>
    <name>fleetsync::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>With the columns that the table shows, in their order.</source>
        <translation>Avec les colonnes que le tableau affiche, dans leur ordre.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CS&amp;V, for Excel and other spreadsheets</source>
        <translation>CS&amp;V, pour Excel et d’autres tableurs</translation>
    </message>
    <message>
        <source>&amp;JSON, for other programs</source>
        <translation>&amp;JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>What became of the export</source>
        <translation>Résultat de l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copier dans le presse-papiers</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>Dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Nothing was exported: these fleets are no longer open.</source>
        <translation>Rien n’a été exporté : ces flottes ne sont plus ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %1 row(s) shown</source>
        <translation>
            <numerusform>&amp;La %1 ligne affichée</numerusform>
            <numerusform>&amp;Les %1 lignes affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %1 s&amp;elected row(s)</source>
        <translation>
            <numerusform>Seulement la %1 ligne s&amp;électionnée</numerusform>
            <numerusform>Seulement les %1 lignes s&amp;électionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’exportation</translation>
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
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 ligne copiée</numerusform>
            <numerusform>%1 lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2</source>
        <translation>
            <numerusform>%1 ligne enregistrée dans %2</numerusform>
            <numerusform>%1 lignes enregistrées dans %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FacetList</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
</context>
<context>
    <name>fleetsync::FilterText</name>
    <message>
        <source>Fleets</source>
        <translation>Flottes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Aucun mouvement</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen fleet(s)</source>
        <translation>
            <numerusform>%Ln flotte choisie</numerusform>
            <numerusform>%Ln flottes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetChips</name>
    <message>
        <source>Number of fleets</source>
        <translation>Nombre de flottes</translation>
    </message>
    <message>
        <source>No fleet is chosen</source>
        <translation>Aucune flotte n’est choisie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets</source>
        <translation>
            <numerusform>%Ln flotte</numerusform>
            <numerusform>%Ln flottes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove %1 from this request</source>
        <translation>Retirer %1 de cette demande</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetNotes</name>
    <message>
        <source>No access token came for this fleet, so nothing can be asked of it.</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte : rien ne peut lui être demandé.</translation>
    </message>
    <message>
        <source>This fleet is being deleted at Terminal. Nothing can be asked of it.</source>
        <translation>Cette flotte est en cours de suppression chez Terminal. Rien ne peut lui être demandé.</translation>
    </message>
    <message>
        <source>This fleet is archived. Nothing is asked of it until it is active again.</source>
        <translation>Cette flotte est archivée. Rien ne lui est demandé tant qu’elle n’est pas réactivée.</translation>
    </message>
    <message>
        <source>This fleet is disconnected from its provider. The sync will most likely fail until somebody logs in again; the reconnect link is in the fleet&apos;s details.</source>
        <translation>Cette flotte est déconnectée de son fournisseur. La synchronisation échouera très probablement tant que personne ne se reconnecte ; le lien de reconnexion est dans les détails de la flotte.</translation>
    </message>
    <message>
        <source>This fleet syncs only on request: a sync can count towards your Terminal usage.</source>
        <translation>Cette flotte n’est synchronisée que sur demande : une synchronisation peut compter dans votre usage de Terminal.</translation>
    </message>
    <message numerus="yes">
        <source>No access token came for %Ln fleets. They are left out:</source>
        <translation>
            <numerusform>Aucun jeton d’accès n’est arrivé pour %Ln flotte. Elle est laissée de côté :</numerusform>
            <numerusform>Aucun jeton d’accès n’est arrivé pour %Ln flottes. Elles sont laissées de côté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are being deleted at Terminal and left out:</source>
        <translation>
            <numerusform>%Ln flotte est en cours de suppression et laissée de côté :</numerusform>
            <numerusform>%Ln flottes sont en cours de suppression et laissées de côté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are archived and left out:</source>
        <translation>
            <numerusform>%Ln flotte est archivée et laissée de côté :</numerusform>
            <numerusform>%Ln flottes sont archivées et laissées de côté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are disconnected. Their sync will most likely fail until somebody logs in again:</source>
        <translation>
            <numerusform>%Ln flotte est déconnectée. Sa synchronisation échouera très probablement tant que personne ne se reconnecte :</numerusform>
            <numerusform>%Ln flottes sont déconnectées. Leur synchronisation échouera très probablement tant que personne ne se reconnecte :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln fleets a sync is already running. It will be followed, not started twice:</source>
        <translation>
            <numerusform>Pour %Ln flotte, une synchronisation est déjà en cours. Elle sera suivie, pas lancée deux fois :</numerusform>
            <numerusform>Pour %Ln flottes, une synchronisation est déjà en cours. Elle sera suivie, pas lancée deux fois :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets sync only on request: a sync can count towards your Terminal usage:</source>
        <translation>
            <numerusform>%Ln flotte n’est synchronisée que sur demande : une synchronisation peut compter dans votre usage de Terminal :</numerusform>
            <numerusform>%Ln flottes ne sont synchronisées que sur demande : une synchronisation peut compter dans votre usage de Terminal :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminal&apos;s list has not been read yet, so nothing can be asked of this fleet. Wait a moment.</source>
        <translation>La liste de Terminal n’a pas encore été lue : rien ne peut être demandé pour cette flotte. Patientez un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Terminal&apos;s list has not been read yet. %Ln fleets are left out:</source>
        <translation>
            <numerusform>La liste de Terminal n’a pas encore été lue. %Ln flotte est laissée de côté :</numerusform>
            <numerusform>La liste de Terminal n’a pas encore été lue. %Ln flottes sont laissées de côté :</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync is already running for this fleet. It will be followed, not started twice; FleetSync then asks whether yours starts when it ends.</source>
        <translation>Une synchronisation est déjà en cours pour cette flotte. Elle sera suivie, pas lancée deux fois ; FleetSync demande alors si la vôtre démarre à sa fin.</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetPast</name>
    <message>
        <source>Older syncs of this fleet</source>
        <translation>Synchronisations plus anciennes de cette flotte</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetText</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>working, no percentage yet</source>
        <translation>en cours, pas encore de pourcentage</translation>
    </message>
    <message>
        <source>still in Terminal&apos;s queue</source>
        <translation>toujours dans la file de Terminal</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demandé %1</translation>
    </message>
    <message>
        <source>Terminal now says %1. The bar stays where it was.</source>
        <translation>Terminal dit maintenant %1. La barre est restée où elle était.</translation>
    </message>
    <message>
        <source>Attempt %1, started over</source>
        <translation>Tentative %1, reprise à zéro</translation>
    </message>
    <message>
        <source>As of %1. The last check failed: %2</source>
        <translation>État à %1. La dernière vérification a échoué : %2</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>La vérification a échoué : %1</translation>
    </message>
    <message>
        <source>Something in this fleet&apos;s record is unusual: “%1” in the field “%2”.</source>
        <translation>Il y a quelque chose d’inhabituel pour cette flotte : « %1 » dans le champ « %2 ».</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte</translation>
    </message>
    <message>
        <source>The fleet is disconnected, but a sync still runs.</source>
        <translation>La flotte est déconnectée, mais une synchronisation est encore en cours.</translation>
    </message>
    <message>
        <source>Terminal will start from %1, not from where you asked.</source>
        <translation>Terminal partira de %1, et non de ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Terminal syncs this fleet by itself, about every 2 hours.</source>
        <translation>Terminal synchronise cette flotte de lui-même, toutes les 2 heures environ.</translation>
    </message>
    <message>
        <source>This fleet is synced only when somebody asks for it.</source>
        <translation>Cette flotte n’est synchronisée que si quelqu’un le demande.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Dernière réussie</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>As of %1. Not checked since FleetSync was started.</source>
        <translation>État à %1. Pas vérifié depuis l’ouverture de FleetSync.</translation>
    </message>
    <message>
        <source>Not checked since FleetSync was started</source>
        <translation>Pas vérifié depuis l’ouverture de FleetSync</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Provider requests</source>
        <translation>Demandes au fournisseur</translation>
    </message>
    <message>
        <source>Sync ID</source>
        <translation>ID de synchro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>DOT number</source>
        <translation>Numéro DOT</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Account user</source>
        <translation>Utilisateur du compte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>Not asked for in this FleetSync: Terminal&apos;s own schedule or another program did.</source>
        <translation>Pas demandé dans ce FleetSync : c&apos;est l&apos;horaire de Terminal ou un autre programme.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Elapsed (seconds)</source>
        <translation>Écoulé (secondes)</translation>
    </message>
    <message>
        <source>Coverage 90 d</source>
        <translation>Couverture 90 j</translation>
    </message>
    <message>
        <source>Coverage (of 90 days)</source>
        <translation>Couverture (sur 90 jours)</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;In the zone</source>
        <translation>&amp;Dans le fuseau</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>Dans le fuseau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Set time zone</source>
        <translation>Dé&amp;finir le fuseau</translation>
    </message>
    <message>
        <source>How are the times of %1 told?</source>
        <translation>Comment les heures de %1 sont-elles indiquées ?</translation>
    </message>
    <message numerus="yes">
        <source>How are the times of %Ln fleets told?</source>
        <translation>
            <numerusform>Comment les heures de %Ln flotte sont-elles indiquées ?</numerusform>
            <numerusform>Comment les heures de %Ln flottes sont-elles indiquées ?</numerusform>
        </translation>
    </message>
    <message>
        <source>As on &amp;this PC: %1</source>
        <translation>Comme sur ce &amp;PC : %1</translation>
    </message>
    <message>
        <source>Only how times are shown changes, nothing at Terminal. Where a fleet&apos;s clocks differ from this PC&apos;s, its times say so, like “14:02 UTC−6”.</source>
        <translation>Seul l’affichage des heures change, rien chez Terminal. Si les horloges d’une flotte diffèrent de celles de ce PC, ses heures l’indiquent, par exemple « 14:02 UTC−6 ».</translation>
    </message>
    <message>
        <source>Problem with the time zone</source>
        <translation>Problème de fuseau horaire</translation>
    </message>
    <message>
        <source>Like all o&amp;ther times: UTC</source>
        <translation>Comme &amp;toutes les autres heures : UTC</translation>
    </message>
    <message>
        <source>They have different zones.</source>
        <translation>Leurs fuseaux sont différents.</translation>
    </message>
    <message>
        <source>This PC does not know the zone %1, which is set.</source>
        <translation>Ce PC ne connaît pas le fuseau %1, qui est défini.</translation>
    </message>
    <message>
        <source>No time zone is chosen.</source>
        <translation>Aucun fuseau horaire n’est choisi.</translation>
    </message>
    <message>
        <source>More than one time zone fits “%1”.</source>
        <translation>Plusieurs fuseaux horaires correspondent à « %1 ».</translation>
    </message>
    <message>
        <source>No time zone is called “%1”.</source>
        <translation>Aucun fuseau horaire ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>%1 Choose one from the list, like America/Denver.</source>
        <translation>%1 Choisissez-en un dans la liste, par exemple America/Denver.</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetsMessage</name>
    <message>
        <source>No fleet matches</source>
        <translation>Aucune flotte ne correspond</translation>
    </message>
    <message>
        <source>No fleet has all the words and filters that are set.</source>
        <translation>Aucune flotte ne réunit tous les mots et filtres choisis.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>Show all fleets again (Ctrl+L)</source>
        <translation>Afficher à nouveau toutes les flottes (Ctrl+L)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Regarder à nouveau</translation>
    </message>
    <message>
        <source>Ask Terminal again (Ctrl+F5)</source>
        <translation>Demander à nouveau à Terminal (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Saisir une autre &amp;clé</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetsView</name>
    <message>
        <source>Shown fleets</source>
        <translation>Flottes affichées</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flottes</translation>
    </message>
    <message>
        <source>No fleets yet</source>
        <translation>Pas encore de flotte</translation>
    </message>
    <message>
        <source>The key works, but no fleet is connected to this account. Once one is linked in Terminal, it appears here.</source>
        <translation>La clé fonctionne, mais aucune flotte n’est connectée à ce compte. Dès que l’une sera reliée chez Terminal, elle apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved</source>
        <translation>
            <numerusform>%Ln ligne déplacée</numerusform>
            <numerusform>%Ln lignes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fleet(s)</source>
        <translation>
            <numerusform>%1 sur %2 flotte</numerusform>
            <numerusform>%1 sur %2 flottes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fleet(s)</source>
        <translation>
            <numerusform>%1 flotte</numerusform>
            <numerusform>%1 flottes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved or changed out of view</source>
        <translation>
            <numerusform>%Ln ligne déplacée ou hors de la vue</numerusform>
            <numerusform>%Ln lignes déplacées ou hors de la vue</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Active fleets</source>
        <translation>Flottes actives</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Rien n&apos;est en cours</translation>
    </message>
    <message>
        <source>No fleet syncs or waits just now. A sync that starts appears here by itself.</source>
        <translation>Aucune flotte ne synchronise ni n&apos;attend en ce moment. Une synchronisation qui démarre apparaît ici d&apos;elle-même.</translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <extracomment>How many fleets are shown, &quot;3 of 412 fleets&quot;: those that were chosen in another view.</extracomment>
        <translation>%1, selon votre choix</translation>
    </message>
</context>
<context>
    <name>fleetsync::FormError</name>
    <message>
        <source>Not requested: the disk is full, so the request could not be noted down. Free some space and press Start sync again.</source>
        <translation>Pas demandé : le disque est plein, la demande n’a pas pu être notée. Libérez de la place et appuyez à nouveau sur Lancer la synchro.</translation>
    </message>
    <message>
        <source>Not requested: FleetSync&apos;s own notes are busy. Press Start sync again in a moment.</source>
        <translation>Pas demandé : les notes de FleetSync sont occupées. Appuyez à nouveau sur Lancer la synchro dans un instant.</translation>
    </message>
    <message>
        <source>Not requested: FleetSync&apos;s own notes cannot be written. Restart FleetSync, then try again.</source>
        <translation>Pas demandé : les notes de FleetSync ne peuvent pas être écrites. Relancez FleetSync, puis réessayez.</translation>
    </message>
    <message>
        <source>Not requested: an earlier request of yours for this fleet is still being sent or checked. Wait for its outcome.</source>
        <translation>Pas demandé : une demande précédente pour cette flotte est encore en cours d’envoi ou de vérification. Attendez son résultat.</translation>
    </message>
    <message>
        <source>No fleet is chosen. Close this form, select fleets, and open it again.</source>
        <translation>Aucune flotte n’est choisie. Fermez ce formulaire, choisissez des flottes et rouvrez-le.</translation>
    </message>
    <message>
        <source>None of the chosen fleets can be asked. The notes below say why.</source>
        <translation>Rien ne peut être demandé à aucune des flottes choisies. Les notes ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>This fleet has never been synced. This choice brings no past data.</source>
        <translation>Cette flotte n’a jamais été synchronisée. Ce choix n’apporte aucune donnée passée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets have never been synced. This choice brings them no past data.</source>
        <translation>
            <numerusform>%Ln flotte n’a jamais été synchronisée. Ce choix ne lui apporte aucune donnée passée.</numerusform>
            <numerusform>%Ln flottes n’ont jamais été synchronisées. Ce choix ne leur apporte aucune donnée passée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not requested: this window only shows, because another FleetSync has these fleets. Close that one, then start this one again.</source>
        <translation>Non demandé : cette fenêtre ne fait que montrer, car un autre FleetSync a ces flottes. Fermez-le, puis redémarrez celui-ci.</translation>
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
        <translation>Copié</translation>
    </message>
    <message>
        <source>Terminal&apos;s guide online</source>
        <translation>Guide de Terminal en ligne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a web site, such as support.geotab.com.</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>fleetsync::GuideText</name>
    <message>
        <source>A Geotab login belongs to one database. Its security clearance says which kinds of data it sees, its groups say which vehicles. Safety events come from rules: what no rule of the database asks for is no event.</source>
        <translation>Un accès à Geotab appartient à une base de données. Son habilitation de sécurité dit quelles sortes de données il voit, ses groupes disent quels véhicules. Les événements de sécurité viennent de règles : ce qu’aucune règle de la base ne demande n’est pas un événement.</translation>
    </message>
    <message>
        <source>Omnitracs belongs to Solera: its support may answer under that name. Terminal&apos;s words may name the one service that is missing.</source>
        <translation>Omnitracs appartient à Solera : son assistance peut répondre sous ce nom. Les mots de Terminal peuvent nommer le service qui manque.</translation>
    </message>
    <message>
        <source>Motive was called KeepTruckin until 2022: older logins and e-mails may use that name. Access is given by an administrator of the fleet.</source>
        <translation>Motive s’appelait KeepTruckin jusqu’en 2022 : d’anciens accès et e-mails peuvent porter ce nom. L’accès est donné par un administrateur de la flotte.</translation>
    </message>
    <message>
        <source>Samsara gives access through an app that an administrator agrees to, or through an API token with rights (scopes) for each kind of data. A token can be limited to tags: vehicles outside of these are missing then.</source>
        <translation>Samsara donne accès par une application qu’un administrateur accepte, ou par un jeton d’API avec des droits (scopes) pour chaque sorte de données. Un jeton peut être limité à des étiquettes : les véhicules qui n’en font pas partie manquent alors.</translation>
    </message>
    <message>
        <source>Reveal is the fleet product of Verizon Connect and was made by Fleetmatics: both names may stand in messages.</source>
        <translation>Reveal est le produit de Verizon Connect pour les flottes et a été créé par Fleetmatics : les deux noms peuvent figurer dans les messages.</translation>
    </message>
    <message>
        <source>Lytx is about video and safety: a vehicle without its device has no events.</source>
        <translation>Lytx s’occupe de vidéo et de sécurité : un véhicule sans son appareil n’a pas d’événements.</translation>
    </message>
    <message>
        <source>FleetSync knows nothing of ISAAC beyond the general steps. Its support can say where the rights of a user are set.</source>
        <translation>FleetSync ne sait rien d’ISAAC au-delà des étapes générales. Son assistance peut dire où se règlent les droits d’un utilisateur.</translation>
    </message>
    <message>
        <source>Trimble&apos;s systems in trucks came from PeopleNet and went to Platform Science in 2025: support may answer under these names.</source>
        <translation>Les systèmes de Trimble pour camions venaient de PeopleNet et sont passés à Platform Science en 2025 : l’assistance peut répondre sous ces noms.</translation>
    </message>
    <message>
        <source>Fleet Complete became part of Powerfleet in 2024: its support may answer under that name.</source>
        <translation>Fleet Complete fait partie de Powerfleet depuis 2024 : son assistance peut répondre sous ce nom.</translation>
    </message>
    <message>
        <source>This is Terminal&apos;s own test provider: no real fleet and no real login stand behind it.</source>
        <translation>C’est le fournisseur de test de Terminal : aucune flotte et aucun accès réels ne se trouvent derrière.</translation>
    </message>
    <message>
        <source>Link the fleet again</source>
        <translation>Relier à nouveau la flotte</translation>
    </message>
    <message>
        <source>On the fleet&apos;s card, press “Copy e-mail” or “Copy reconnect link”. Where neither holds a link, ask Terminal support for one.</source>
        <translation>Sur la fiche de la flotte, appuyez sur « Copier l’e-mail » ou « Copier le lien de reconnexion ». Si aucun ne contient de lien, demandez-en un à l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Send it to the person who owns the fleet&apos;s %1 login. You need not know the password: do not ask for it.</source>
        <translation>Envoyez-le au titulaire de l’accès de la flotte à %1. Vous n’avez pas besoin du mot de passe : ne le demandez pas.</translation>
    </message>
    <message>
        <source>That person opens the link in a browser, logs in and agrees to the access that is asked for.</source>
        <translation>Cette personne ouvre le lien dans un navigateur, se connecte et accepte l’accès demandé.</translation>
    </message>
    <message>
        <source>Press Ctrl+F5 in the main window then. Once the fleet is linked, fetch the missing days with “New sync”.</source>
        <translation>Appuyez alors sur Ctrl+F5 dans la fenêtre principale. Une fois la flotte reliée, récupérez les jours manquants avec « Nouvelle synchro ».</translation>
    </message>
    <message>
        <source>Give the rights that are missing</source>
        <translation>Donner les droits manquants</translation>
    </message>
    <message>
        <source>Read Terminal&apos;s words in the fleet&apos;s details: they often name what may not be read.</source>
        <translation>Lisez les mots de Terminal dans les détails de la flotte : ils nomment souvent ce qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Ask an administrator of the %1 account to look at the user, app or access key that was given to Terminal.</source>
        <translation>Demandez à un administrateur du compte %1 de regarder l’utilisateur, l’application ou la clé d’accès donnés à Terminal.</translation>
    </message>
    <message>
        <source>It must be allowed to read what you want to see: vehicles, drivers, positions, trips, hours of service, safety events.</source>
        <translation>Il doit pouvoir lire ce que vous voulez voir : véhicules, conducteurs, positions, trajets, heures de service, événements de sécurité.</translation>
    </message>
    <message>
        <source>Where the account is divided into groups, regions or tags, it must see all those whose vehicles you expect.</source>
        <translation>Si le compte est divisé en groupes, régions ou étiquettes, il doit voir tous ceux dont vous attendez les véhicules.</translation>
    </message>
    <message>
        <source>Retry the sync. If the same message comes back, link the fleet again: some access is given at that moment only.</source>
        <translation>Relancez la synchronisation. Si le même message revient, reliez à nouveau la flotte : certains accès ne sont donnés qu’à ce moment.</translation>
    </message>
    <message>
        <source>Get safety events</source>
        <translation>Recevoir les événements de sécurité</translation>
    </message>
    <message>
        <source>Ask the administrator whether safety events are part of the %1 plan, and switched on.</source>
        <translation>Demandez à l’administrateur si les événements de sécurité font partie de la formule %1 et sont activés.</translation>
    </message>
    <message>
        <source>Check which vehicles have a device or camera that records them: no others can have events.</source>
        <translation>Vérifiez quels véhicules ont un appareil ou une caméra qui les enregistre : les autres ne peuvent pas avoir d’événements.</translation>
    </message>
    <message>
        <source>Check that the user, app or access key that was given to Terminal may read safety events.</source>
        <translation>Vérifiez que l’utilisateur, l’application ou la clé d’accès donnés à Terminal peuvent lire les événements de sécurité.</translation>
    </message>
    <message>
        <source>Start a new sync then. Do not count on events from before they were switched on.</source>
        <translation>Lancez alors une nouvelle synchronisation. Ne comptez pas sur des événements d’avant leur activation.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>Provider guide</source>
        <translation>Guide du fournisseur</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Guide : %1</translation>
    </message>
    <message>
        <source>These are FleetSync&apos;s own, general steps. At the provider, the same things may have other names.</source>
        <translation>Ce sont des étapes générales de FleetSync. Chez le fournisseur, les mêmes choses peuvent porter d’autres noms.</translation>
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
        <translation>%1, pas encore de pourcentage</translation>
    </message>
    <message>
        <source>%1. Attempt %2, started over</source>
        <translation>%1. Tentative %2, reprise à zéro</translation>
    </message>
    <message>
        <source>%1: %2. This can take days.</source>
        <translation>%1 : %2. Cela peut prendre des jours.</translation>
    </message>
    <message>
        <source>%1: %2, asked %3. This can take days.</source>
        <translation>%1 : %2, demandé %3. Cela peut prendre des jours.</translation>
    </message>
    <message>
        <source>%1, still in Terminal&apos;s queue</source>
        <translation>%1, toujours dans la file de Terminal</translation>
    </message>
    <message>
        <source>%1 at Terminal</source>
        <translation>%1 chez Terminal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Queued here, not sent yet</source>
        <translation>En attente ici, pas encore envoyée</translation>
    </message>
    <message>
        <source>Sending the request…</source>
        <translation>Envoi de la demande…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the request…</source>
        <translation>On vérifie si Terminal a reçu la demande…</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte</translation>
    </message>
    <message>
        <source>%1. Terminal no longer has this sync</source>
        <translation>%1. Terminal n’a plus cette synchronisation</translation>
    </message>
</context>
<context>
    <name>fleetsync::HelpText</name>
    <message>
        <source>Your request is noted on this computer and on its way to Terminal.</source>
        <translation>Votre demande est notée sur cet ordinateur et en route vers Terminal.</translation>
    </message>
    <message>
        <source>Nothing to do. Should the connection break, FleetSync finds out whether the request arrived; it is never sent twice.</source>
        <translation>Rien à faire. Si la connexion se coupe, FleetSync vérifie si la demande est arrivée ; elle n’est jamais envoyée deux fois.</translation>
    </message>
    <message>
        <source>No clear answer came to your request: FleetSync looks whether Terminal has it.</source>
        <translation>Aucune réponse claire n’est venue : FleetSync regarde si Terminal a votre demande.</translation>
    </message>
    <message>
        <source>Wait a minute or two. If it did not start, FleetSync says so and offers to send it again.</source>
        <translation>Attendez une minute ou deux. Si elle n’a pas démarré, FleetSync le dit et propose de la renvoyer.</translation>
    </message>
    <message>
        <source>Your request waits in FleetSync for its turn: Terminal allows so many requests a second, or a sync of this fleet still runs.</source>
        <translation>Votre demande attend son tour dans FleetSync : Terminal limite les demandes par seconde, ou une synchronisation de cette flotte est encore en cours.</translation>
    </message>
    <message>
        <source>Nothing to do. It waits on, too, while FleetSync is closed.</source>
        <translation>Rien à faire. Elle attend aussi pendant que FleetSync est fermé.</translation>
    </message>
    <message>
        <source>Terminal has the request and has not begun with it.</source>
        <translation>Terminal a la demande et ne l’a pas encore commencée.</translation>
    </message>
    <message>
        <source>Wait. After 15 minutes the row says that it is still in Terminal&apos;s queue; that alone is no fault.</source>
        <translation>Attendez. Après 15 minutes, la ligne dit qu’elle est encore dans la file de Terminal ; cela seul n’est pas une panne.</translation>
    </message>
    <message>
        <source>The provider prepares something by hand, such as files of past years. This is not stuck, and can take days.</source>
        <translation>Le fournisseur prépare quelque chose à la main, comme des fichiers d’années passées. Ce n’est pas bloqué et peut prendre des jours.</translation>
    </message>
    <message>
        <source>Nothing to do here. If it takes longer than the provider told you, ask there.</source>
        <translation>Rien à faire ici. Si cela dure plus que le fournisseur ne l’a dit, demandez-lui.</translation>
    </message>
    <message>
        <source>This takes longer than nine of ten earlier syncs of its kind, but it moves.</source>
        <translation>Elle dure plus que neuf synchronisations antérieures sur dix du même genre, mais elle avance.</translation>
    </message>
    <message>
        <source>Wait: the details (Enter) show how it moves.</source>
        <translation>Attendez : les détails (Entrée) montrent comment elle avance.</translation>
    </message>
    <message>
        <source>Nothing has changed for much longer than usual. It may still go on by itself.</source>
        <translation>Rien n’a changé depuis bien plus longtemps que d’habitude. Elle peut encore reprendre d’elle-même.</translation>
    </message>
    <message>
        <source>Press “Keep waiting” in the details (Enter) if it is not urgent.</source>
        <translation>Appuyez sur « Continuer d’attendre » dans les détails (Entrée) si ce n’est pas urgent.</translation>
    </message>
    <message>
        <source>Else stop it (Ctrl+.) and start a new sync (Ctrl+N).</source>
        <translation>Sinon, arrêtez-la (Ctrl+.) et lancez-en une nouvelle (Ctrl+N).</translation>
    </message>
    <message>
        <source>If it happens again, press Ctrl+Shift+C and send that text to Terminal&apos;s support.</source>
        <translation>Si cela se reproduit, appuyez sur Ctrl+Maj+C et envoyez ce texte à l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Terminal was asked to stop this sync and has not confirmed it yet.</source>
        <translation>Il a été demandé à Terminal d’arrêter cette synchronisation ; il ne l’a pas encore confirmé.</translation>
    </message>
    <message>
        <source>Wait. If it ends before it can be stopped, the row says so.</source>
        <translation>Attendez. Si elle se termine avant de pouvoir être arrêtée, la ligne le dit.</translation>
    </message>
    <message>
        <source>Terminal is copying this fleet&apos;s data. The percentage is Terminal&apos;s own.</source>
        <translation>Terminal copie les données de cette flotte. Le pourcentage est celui de Terminal.</translation>
    </message>
    <message>
        <source>Nothing to do. The details (Enter) say about how long it still takes, once earlier syncs tell.</source>
        <translation>Rien à faire. Les détails (Entrée) disent à peu près combien de temps il reste, dès que des synchronisations antérieures l’indiquent.</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.) ends it. Data that has arrived stays.</source>
        <translation>Arrêter (Ctrl+.) y met fin. Les données arrivées restent.</translation>
    </message>
    <message>
        <source>The last sync ended before it had all of its data. What had arrived stays.</source>
        <translation>La dernière synchronisation s’est terminée avant d’avoir toutes ses données. Ce qui était arrivé reste.</translation>
    </message>
    <message>
        <source>Read the card in the details (Enter): it says who can fix it, and its button does the next step.</source>
        <translation>Lisez la fiche dans les détails (Entrée) : elle dit qui peut y remédier, et son bouton fait l’étape suivante.</translation>
    </message>
    <message>
        <source>Retry (Ctrl+Shift+R) starts the same sync again.</source>
        <translation>Relancer (Ctrl+Maj+R) démarre de nouveau la même synchronisation.</translation>
    </message>
    <message>
        <source>The last sync ended, and something in its data needs a look: some of it may be missing.</source>
        <translation>La dernière synchronisation est terminée, et quelque chose dans ses données mérite un regard : il peut en manquer.</translation>
    </message>
    <message>
        <source>Open the tab Issues in the details (Enter). Each issue says who can fix it.</source>
        <translation>Ouvrez l’onglet Incidents dans les détails (Entrée). Chaque incident dit qui peut y remédier.</translation>
    </message>
    <message>
        <source>Mark an issue as resolved once it is mended.</source>
        <translation>Marquez l’incident comme résolu une fois réglé.</translation>
    </message>
    <message>
        <source>The provider no longer lets Terminal in, mostly because a password was changed or an access ended. No new data arrives.</source>
        <translation>Le fournisseur ne laisse plus entrer Terminal, le plus souvent parce qu’un mot de passe a changé ou qu’un accès a pris fin. Aucune nouvelle donnée n’arrive.</translation>
    </message>
    <message>
        <source>Copy the reconnect link from the card in the details (Enter), and send it to the person who owns the login.</source>
        <translation>Copiez le lien de reconnexion de la fiche dans les détails (Entrée) et envoyez-le à la personne titulaire de l’accès.</translation>
    </message>
    <message>
        <source>Once that person has signed in there, this row changes by itself.</source>
        <translation>Dès que cette personne s’y est connectée, cette ligne change d’elle-même.</translation>
    </message>
    <message>
        <source>This fleet was put aside in your Terminal account: it does not sync.</source>
        <translation>Cette flotte a été mise de côté dans votre compte Terminal : elle ne se synchronise pas.</translation>
    </message>
    <message>
        <source>If that is a mistake, ask whoever looks after the account.</source>
        <translation>Si c’est une erreur, demandez à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>This fleet is being removed from your Terminal account, with its data there.</source>
        <translation>Cette flotte est en cours de suppression de votre compte Terminal, avec ses données.</translation>
    </message>
    <message>
        <source>If that is a mistake, ask whoever looks after the account, at once.</source>
        <translation>Si c’est une erreur, demandez tout de suite à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>FleetSync has not heard yet from Terminal how this fleet stands.</source>
        <translation>FleetSync ne sait pas encore par Terminal où en est cette flotte.</translation>
    </message>
    <message>
        <source>Wait a moment, or press F5 to check now.</source>
        <translation>Attendez un instant, ou appuyez sur F5 pour vérifier maintenant.</translation>
    </message>
    <message>
        <source>If it stays so, read the line at the bottom of the window: it says whether Terminal answers.</source>
        <translation>Si cela reste ainsi, lisez la ligne au bas de la fenêtre : elle dit si Terminal répond.</translation>
    </message>
    <message>
        <source>No data of this fleet has ever been copied.</source>
        <translation>Aucune donnée de cette flotte n’a jamais été copiée.</translation>
    </message>
    <message>
        <source>Press New sync (Ctrl+N) and choose how many days you need.</source>
        <translation>Appuyez sur Nouvelle synchro (Ctrl+N) et choisissez combien de jours il vous faut.</translation>
    </message>
    <message>
        <source>The last sync ended and brought what it was asked for.</source>
        <translation>La dernière synchronisation est terminée et a apporté ce qui était demandé.</translation>
    </message>
    <message>
        <source>Nothing to do. New sync (Ctrl+N) asks for more days.</source>
        <translation>Rien à faire. Nouvelle synchro (Ctrl+N) demande d’autres jours.</translation>
    </message>
    <message>
        <source>You stopped this sync. That is no failure: what had arrived stays.</source>
        <translation>Vous avez arrêté cette synchronisation. Ce n’est pas un échec : ce qui était arrivé reste.</translation>
    </message>
    <message>
        <source>Start a new sync (Ctrl+N) when you want the rest.</source>
        <translation>Lancez-en une nouvelle (Ctrl+N) quand vous voudrez le reste.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C: copies what Terminal&apos;s support needs to know.</source>
        <translation>Ctrl+Maj+C : copie ce que l’assistance de Terminal doit savoir.</translation>
    </message>
    <message>
        <source>FleetSync in short</source>
        <translation>FleetSync en bref</translation>
    </message>
    <message>
        <source>Terminal copies the data of each fleet from its provider, such as Samsara or Geotab; one such copy is a sync. FleetSync shows how the syncs stand, and starts new ones. Select a row and press F1 to read what its state means.</source>
        <translation>Terminal copie les données de chaque flotte depuis son fournisseur, comme Samsara ou Geotab ; une telle copie est une synchronisation. FleetSync montre où elles en sont et en lance de nouvelles. Choisissez une ligne et appuyez sur F1 pour lire ce que signifie son état.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Fleets (Ctrl+1): all fleets of your account.</source>
        <translation>Flottes (Ctrl+1) : toutes les flottes de votre compte.</translation>
    </message>
    <message>
        <source>Active (Ctrl+2): what syncs or waits just now.</source>
        <translation>Actives (Ctrl+2) : ce qui se synchronise ou attend en ce moment.</translation>
    </message>
    <message>
        <source>Needs attention (Ctrl+3): what a person must mend, and who.</source>
        <translation>À traiter (Ctrl+3) : ce qu’une personne doit régler, et qui.</translation>
    </message>
    <message>
        <source>History (Ctrl+4): all past syncs.</source>
        <translation>Historique (Ctrl+4) : toutes les synchronisations passées.</translation>
    </message>
    <message>
        <source>Ctrl+N: new sync. Ctrl+Shift+R: retry. Ctrl+.: stop.</source>
        <translation>Ctrl+N : nouvelle synchro. Ctrl+Maj+R : relancer. Ctrl+. : arrêter.</translation>
    </message>
    <message>
        <source>Ctrl+F: search. Ctrl+L: show all again. Ctrl+D: save the view.</source>
        <translation>Ctrl+F : rechercher. Ctrl+L : tout montrer de nouveau. Ctrl+D : enregistrer la vue.</translation>
    </message>
    <message>
        <source>F5: check now. Ctrl+F5: read the list of fleets again.</source>
        <translation>F5 : vérifier maintenant. Ctrl+F5 : relire la liste des flottes.</translation>
    </message>
    <message>
        <source>F6: next part of the window. Enter: to the details.</source>
        <translation>F6 : partie suivante de la fenêtre. Entrée : aux détails.</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+↑↓, Space: select rows. Ctrl+C: copy them. Ctrl+E: export.</source>
        <translation>Ctrl+A, Maj+↑↓, Espace : choisir des lignes. Ctrl+C : les copier. Ctrl+E : exporter.</translation>
    </message>
    <message>
        <source>Enter on the row: to the details. Menu key: all orders for it.</source>
        <translation>Entrée sur la ligne : aux détails. Touche Menu : toutes ses commandes.</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <extracomment>&quot;the owner of the Geotab login&quot;</extracomment>
        <translation>Qui peut y remédier : %1</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Ce qui s’est passé ici</translation>
    </message>
    <message>
        <source>What cannot be done now</source>
        <translation>Ce qui n’est pas possible maintenant</translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryText</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done with 1 issue</source>
        <translation>Terminée avec 1 incident</translation>
    </message>
    <message numerus="yes">
        <source>Done with %Ln issues</source>
        <translation>
            <numerusform>Terminée avec %Ln incident</numerusform>
            <numerusform>Terminée avec %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Terminal says “%1”</source>
        <translation>Terminal dit « %1 »</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>Pas encore finie</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Finie %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>Synchronisations passées</translation>
    </message>
    <message numerus="yes">
        <source>%1 sync(s)</source>
        <translation>
            <numerusform>%1 synchronisation</numerusform>
            <numerusform>%1 synchronisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation plus récente</numerusform>
            <numerusform>%Ln synchronisations plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L&apos;historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>FleetSync&apos;s own file of past syncs does not answer. Restart FleetSync: what is lost is read from Terminal again.</source>
        <translation>Le fichier des synchronisations passées de FleetSync ne répond pas. Redémarrez FleetSync : ce qui est perdu est relu auprès de Terminal.</translation>
    </message>
    <message>
        <source>No syncs yet</source>
        <translation>Aucune synchronisation pour l&apos;instant</translation>
    </message>
    <message>
        <source>Past syncs appear here as Terminal tells of them, and stay for reading without a network.</source>
        <translation>Les synchronisations passées apparaissent ici à mesure que Terminal les annonce, et restent lisibles sans réseau.</translation>
    </message>
    <message>
        <source>No sync matches</source>
        <translation>Aucune synchronisation ne correspond</translation>
    </message>
    <message>
        <source>No past sync has all the words and filters that are set.</source>
        <translation>Aucune synchronisation passée ne répond à tous les mots et filtres.</translation>
    </message>
    <message>
        <source>Reading older ones to sort them…</source>
        <translation>Lecture des plus anciennes pour les trier…</translation>
    </message>
    <message>
        <source>Sorted: the newest %1 of them. Filter to sort older ones.</source>
        <translation>Triées : les %1 plus récentes. Filtrez pour en trier de plus anciennes.</translation>
    </message>
    <message>
        <source>What is sorted</source>
        <translation>Ce qui est trié</translation>
    </message>
    <message>
        <source>Reading older syncs</source>
        <translation>Lecture des synchronisations plus anciennes</translation>
    </message>
    <message>
        <source>None of those that were read so far matches. FleetSync asks Terminal for older ones.</source>
        <translation>Aucune de celles lues jusqu’ici ne correspond. FleetSync en demande de plus anciennes à Terminal.</translation>
    </message>
    <message>
        <source>Syncs at Terminal</source>
        <translation>Synchronisations chez Terminal</translation>
    </message>
</context>
<context>
    <name>fleetsync::IssueList</name>
    <message>
        <source>The latest sync reported no issues.</source>
        <translation>La dernière synchronisation n’a signalé aucun incident.</translation>
    </message>
    <message>
        <source>There is no sync yet that could have issues.</source>
        <translation>Il n’y a pas encore de synchronisation qui puisse avoir des incidents.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more issues</source>
        <translation>
            <numerusform>%Ln autre incident</numerusform>
            <numerusform>%Ln autres incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Terminal sent only its number. Refresh to read it.</source>
        <translation>Terminal n’a envoyé que son numéro. Actualisez pour le lire.</translation>
    </message>
    <message>
        <source>New to FleetSync: %1</source>
        <translation>Nouveau pour FleetSync : %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut y remédier : %1</translation>
    </message>
    <message>
        <source>Resolved, until it is seen again.</source>
        <translation>Résolu, jusqu’à ce qu’il réapparaisse.</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Marquage…</translation>
    </message>
    <message>
        <source>Mark as resolved: %1</source>
        <extracomment>What the button does, and the issue&apos;s title.</extracomment>
        <translation>Marquer comme résolu : %1</translation>
    </message>
    <message>
        <source>No issues are open. This sync has reported none so far.</source>
        <translation>Aucun incident n’est ouvert. Cette synchronisation n’en a signalé aucun jusqu’ici.</translation>
    </message>
    <message>
        <source>This sync has reported no issues so far.</source>
        <translation>Cette synchronisation n’a signalé aucun incident jusqu’ici.</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marquer comme résolu</translation>
    </message>
    <message>
        <source>Still open from earlier syncs:</source>
        <translation>Encore ouverts depuis des synchronisations précédentes :</translation>
    </message>
</context>
<context>
    <name>fleetsync::KeptText</name>
    <message>
        <source>FleetSync&apos;s own record was damaged and has been begun anew. The damaged file is kept as %1.</source>
        <translation>Le registre de FleetSync était endommagé et a été recommencé. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in it could be saved.</source>
        <translation>
            <numerusform>%Ln demande qu’il contenait a pu être sauvée.</numerusform>
            <numerusform>%Ln demandes qu’il contenait ont pu être sauvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be lost: look at your fleets&apos; syncs before you ask for one again.</source>
        <translation>D’autres sont peut-être perdues : regardez les synchronisations de vos flottes avant d’en redemander une.</translation>
    </message>
    <message>
        <source>The disk is full: FleetSync cannot note requests and will send none. Free some space and start FleetSync again.</source>
        <translation>Le disque est plein : FleetSync ne peut pas noter de demandes et n’en enverra aucune. Libérez de la place et redémarrez FleetSync.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its own record and will send no requests. Ask your IT whether FleetSync may write in its folder, then start it again.</source>
        <translation>FleetSync ne peut pas écrire son registre et n’enverra aucune demande. Demandez à votre service informatique si FleetSync peut écrire dans son dossier, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>FleetSync is already running for these fleets, but does not answer. This window only shows; close the other one to send requests.</source>
        <translation>FleetSync fonctionne déjà pour ces flottes, mais ne répond pas. Cette fenêtre ne fait que montrer ; fermez l’autre pour envoyer des demandes.</translation>
    </message>
    <message>
        <source>A newer FleetSync has used these fleets&apos; record. This one only shows: install the newer one to send requests.</source>
        <translation>Un FleetSync plus récent a utilisé le registre de ces flottes. Celui-ci ne fait que montrer : installez le plus récent pour envoyer des demandes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</source>
        <translation>
            <numerusform>%Ln demande du registre de FleetSync est illisible. Regardez les synchronisations de vos flottes avant d’en redemander une.</numerusform>
            <numerusform>%Ln demandes du registre de FleetSync sont illisibles. Regardez les synchronisations de vos flottes avant d’en redemander une.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain: the key is kept for this run only, and asked for again next time.</source>
        <translation>Cet ordinateur n’offre pas de trousseau : la clé est gardée pour cette session seulement et sera redemandée la prochaine fois.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: it is kept for this run only. Unlock the keychain and connect again to keep it.</source>
        <translation>Le trousseau n’a pas pris la clé : elle est gardée pour cette session seulement. Déverrouillez le trousseau et connectez-vous de nouveau pour la garder.</translation>
    </message>
    <message>
        <source>The saved key is out of the keychain. These fleets stay open until you leave them.</source>
        <translation>La clé enregistrée n’est plus dans le trousseau. Ces flottes restent ouvertes jusqu’à ce que vous les quittiez.</translation>
    </message>
    <message>
        <source>The keychain did not let go of the key. Remove the entry FleetSync in your keychain program.</source>
        <translation>Le trousseau n’a pas lâché la clé. Supprimez l’entrée FleetSync dans votre programme de trousseau.</translation>
    </message>
    <message>
        <source>FleetSync&apos;s copy of your fleets and views could not be used and has been begun anew; your requests are untouched. The old file is kept as %1.</source>
        <translation>La copie de vos flottes et de vos vues tenue par FleetSync n’a pas pu être utilisée et a été recommencée ; vos demandes sont intactes. L’ancien fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>FleetSync cannot keep its copy of your fleets and views: each start fetches them anew. Your requests are untouched.</source>
        <translation>FleetSync ne peut pas garder sa copie de vos flottes et de vos vues : chaque démarrage les récupère à nouveau. Vos demandes sont intactes.</translation>
    </message>
    <message>
        <source>FleetSync&apos;s copy of past syncs could not be used and has been begun anew; nothing at Terminal is lost, only what could be read here without a network, and it fills again by itself. The old file is kept as %1.</source>
        <translation>La copie FleetSync des synchronisations passées n’a pas pu être utilisée et a été recommencée ; rien n’est perdu chez Terminal, seulement ce qui pouvait être lu ici sans réseau, et elle se remplit à nouveau d’elle-même. L’ancien fichier est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>fleetsync::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Why orders are off</source>
        <translation>Pourquoi les ordres sont indisponibles</translation>
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
        <translation>Nouvelle synchro</translation>
    </message>
    <message numerus="yes">
        <source>Ask the providers of %Ln fleets for extra work? People there do it by hand, once for each fleet.</source>
        <translation>
            <numerusform>Demander un travail supplémentaire au fournisseur de %Ln flotte ? Des personnes le font à la main.</numerusform>
            <numerusform>Demander un travail supplémentaire aux fournisseurs de %Ln flottes ? Des personnes le font à la main, une fois par flotte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask for %Ln fleets</source>
        <translation>
            <numerusform>&amp;Demander pour %Ln flotte</numerusform>
            <numerusform>&amp;Demander pour %Ln flottes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln fleets</source>
        <translation>
            <numerusform>Demander pour %Ln flotte</numerusform>
            <numerusform>Demander pour %Ln flottes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::MarkNotices</name>
    <message>
        <source>Your notes and mutes are kept now.</source>
        <translation>Vos notes et mises en sourdine sont maintenant conservées.</translation>
    </message>
    <message>
        <source>The disk is full, so your notes and mutes would be lost when FleetSync closes: make room, then try again.</source>
        <translation>Le disque est plein : vos notes et mises en sourdine seraient perdues à la fermeture de FleetSync. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its file of notes and mutes, so yours would be lost when it closes: see to it that it may write in its folder, then try again.</source>
        <translation>FleetSync ne peut pas écrire son fichier de notes et de mises en sourdine : les vôtres seraient perdues à sa fermeture. Assurez-vous qu’il peut écrire dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>fleetsync::MemberList</name>
    <message>
        <source>Fleets of this row</source>
        <translation>Flottes de cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s): choose whose details you see</source>
        <translation>
            <numerusform>%Ln flotte : choisissez celle dont vous voyez les détails</numerusform>
            <numerusform>%Ln flottes : choisissez celle dont vous voyez les détails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As this &amp;computer is set up</source>
        <translation>Comme cet &amp;ordinateur est réglé</translation>
    </message>
    <message>
        <source>Proxy as this computer is set up</source>
        <translation>Proxy comme cet ordinateur est réglé</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucun</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>&amp;Celui-ci :</translation>
    </message>
    <message>
        <source>A proxy of your own</source>
        <translation>Un proxy à vous</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Problem with the proxy</source>
        <translation>Problème avec le proxy</translation>
    </message>
    <message>
        <source>File with certificates of your company</source>
        <translation>Fichier de certificats de votre entreprise</translation>
    </message>
    <message>
        <source>Usually empty; a file ending in .pem or .crt</source>
        <translation>D’ordinaire vide ; un fichier finissant par .pem ou .crt</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Browse for certificates</source>
        <translation>Parcourir pour des certificats</translation>
    </message>
    <message>
        <source>Problem with the certificates</source>
        <translation>Problème avec les certificats</translation>
    </message>
    <message>
        <source>Needed only where your company&apos;s network opens secure connections. Plain connections to this computer never take a proxy.</source>
        <translation>Nécessaire seulement là où le réseau de votre entreprise ouvre les connexions sûres. Les connexions simples vers cet ordinateur ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>Enregi&amp;strer et se reconnecter</translation>
    </message>
    <message>
        <source>Save and reconnect</source>
        <translation>Enregistrer et se reconnecter</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificats de votre entreprise</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s address, such as proxy.example.com, without http:// and without a name or password.</source>
        <translation>Tapez l’adresse du proxy, par exemple proxy.example.com, sans http:// et sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Ask your IT for one in the form PEM.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Demandez-en un au format PEM à votre service informatique.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another, or ask your IT.</source>
        <translation>Ce fichier est illisible. Choisissez-en un autre, ou demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>Spee&amp;d of checking</source>
        <translation>Rythme &amp;des consultations</translation>
    </message>
    <message>
        <source>Speed of checking</source>
        <translation>Rythme des consultations</translation>
    </message>
    <message>
        <source>Gentle: 4 calls a second</source>
        <translation>Doux : 4 appels par seconde</translation>
    </message>
    <message>
        <source>Normal: 20 calls a second</source>
        <translation>Normal : 20 appels par seconde</translation>
    </message>
    <message>
        <source>Fast: 100 calls a second</source>
        <translation>Rapide : 100 appels par seconde</translation>
    </message>
    <message>
        <source>Full: 400 calls a second, all that Terminal allows</source>
        <translation>Maximal : 400 appels par seconde, tout ce que Terminal permet</translation>
    </message>
    <message>
        <source>Terminal counts the calls of all your company&apos;s programs together. Choose less where another program is slowed down, more where FleetSync shows many fleets late.</source>
        <translation>Terminal compte ensemble les appels de tous les programmes de votre entreprise. Choisissez moins si un autre programme en est ralenti, plus si FleetSync montre beaucoup de flottes en retard.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates of your company</source>
        <translation>Certificats de votre &amp;entreprise</translation>
    </message>
</context>
<context>
    <name>fleetsync::NetworkText</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The proxy asks for a login</source>
        <translation>Le proxy demande une connexion</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your IT to let FleetSync through the proxy to %1.</source>
        <translation>Rien n’a été envoyé. Demandez à votre service informatique de laisser FleetSync passer le proxy vers %1.</translation>
    </message>
    <message>
        <source>The proxy did not let FleetSync through</source>
        <translation>Le proxy n’a pas laissé passer FleetSync</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your IT whether the proxy allows %1.</source>
        <translation>Rien n’a été envoyé. Demandez à votre service informatique si le proxy autorise %1.</translation>
    </message>
    <message>
        <source>The server turned the connection down</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes; if it stays so, ask your IT whether a firewall blocks %1.</source>
        <translation>Rien n’a été envoyé. Réessayez dans quelques minutes ; si rien ne change, demandez à votre service informatique si un pare-feu bloque %1.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>Le serveur est introuvable</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 could not be looked up. Check your internet connection and the server&apos;s address, then try again.</source>
        <translation>Rien n’a été envoyé : %1 est introuvable. Vérifiez votre connexion à internet et l’adresse du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>No internet connection</source>
        <translation>Pas de connexion à internet</translation>
    </message>
    <message>
        <source>Nothing was sent. Connect this computer to the internet, then try again.</source>
        <translation>Rien n’a été envoyé. Connectez cet ordinateur à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clé ne peut pas servir</translation>
    </message>
    <message>
        <source>Nothing was sent: the key has a space, a line break or a letter that keys never have. Copy it again and paste it anew.</source>
        <translation>Rien n’a été envoyé : la clé contient un espace, un saut de ligne ou une lettre qu’une clé n’a jamais. Copiez-la et collez-la à nouveau.</translation>
    </message>
    <message>
        <source>No access token came for this fleet</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte</translation>
    </message>
    <message>
        <source>Nothing can be asked of it until Terminal sends one. Reload the fleet; if it stays so, ask Terminal support.</source>
        <translation>Rien ne peut lui être demandé avant que Terminal en envoie un. Rechargez la flotte ; si rien ne change, demandez à l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>FleetSync was closing</source>
        <translation>FleetSync était en train de se fermer</translation>
    </message>
    <message>
        <source>Nothing was sent. Start FleetSync again and repeat it.</source>
        <translation>Rien n’a été envoyé. Relancez FleetSync et recommencez.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Le serveur n’a pas pu être joint</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection, then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez votre connexion à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a minute. A sync that was asked for is looked up first, so that it never runs twice.</source>
        <translation>Réessayez dans une minute. Une synchronisation demandée est d’abord recherchée, pour ne jamais être faite deux fois.</translation>
    </message>
    <message>
        <source>Terminal did not answer in time</source>
        <translation>Terminal n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>FleetSync closed before Terminal answered</source>
        <translation>FleetSync s’est fermé avant la réponse de Terminal</translation>
    </message>
    <message>
        <source>What was asked for is looked up now. Wait a moment.</source>
        <translation>Ce qui a été demandé est recherché maintenant. Patientez un instant.</translation>
    </message>
    <message>
        <source>The connection broke before Terminal answered</source>
        <translation>La connexion a été coupée avant la réponse de Terminal</translation>
    </message>
    <message>
        <source>The certificate belongs to another server</source>
        <translation>Le certificat est celui d’un autre serveur</translation>
    </message>
    <message>
        <source>Nothing was sent, since this may not be %1. Check the server&apos;s address, or ask your IT.</source>
        <translation>Rien n’a été envoyé, car ce n’est peut-être pas %1. Vérifiez l’adresse du serveur, ou demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>The secure connection is too old or broken</source>
        <translation>La connexion sécurisée est trop ancienne ou défectueuse</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 and this computer found no safe way to talk. Ask your IT.</source>
        <translation>Rien n’a été envoyé : %1 et cet ordinateur n’ont pas trouvé de moyen sûr de se parler. Demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas reconnu</translation>
    </message>
    <message>
        <source>Nothing was sent, since nobody vouches for %1. Ask your IT whether a company proxy opens secure connections.</source>
        <translation>Rien n’a été envoyé, car personne ne se porte garant de %1. Demandez à votre service informatique si un proxy de l’entreprise ouvre les connexions sécurisées.</translation>
    </message>
    <message>
        <source>The answer did not come from Terminal&apos;s API</source>
        <translation>La réponse ne venait pas de l’API de Terminal</translation>
    </message>
    <message>
        <source>Something else answered, perhaps a login page of your network. Check the server&apos;s address, or open a web page to log in, then try again.</source>
        <translation>Autre chose a répondu, peut-être une page de connexion de votre réseau. Vérifiez l’adresse du serveur, ou ouvrez une page web pour vous identifier, puis réessayez.</translation>
    </message>
    <message>
        <source>Terminal&apos;s answer could not be read</source>
        <translation>La réponse de Terminal n’a pas pu être lue</translation>
    </message>
    <message>
        <source>A part that FleetSync needs is missing in it. Try again; if it comes back, copy it for Terminal support.</source>
        <translation>Il y manque une partie dont FleetSync a besoin. Réessayez ; si cela revient, copiez-la pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>Terminal&apos;s answer arrived damaged</source>
        <translation>La réponse de Terminal est arrivée abîmée</translation>
    </message>
    <message>
        <source>It broke on the way. Try again in a minute.</source>
        <translation>Elle s’est abîmée en route. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Terminal&apos;s answer was too big</source>
        <translation>La réponse de Terminal était trop grande</translation>
    </message>
    <message>
        <source>FleetSync stopped reading to keep this computer usable. Try again; if it comes back, copy it for Terminal support.</source>
        <translation>FleetSync a cessé de lire pour que cet ordinateur reste utilisable. Réessayez ; si cela revient, copiez-la pour l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>Le serveur renvoie à une autre adresse</translation>
    </message>
    <message>
        <source>FleetSync did not follow it to %1, because your key would go along. Check the server&apos;s address, or ask your IT.</source>
        <translation>FleetSync ne l’a pas suivi vers %1, car votre clé serait du voyage. Vérifiez l’adresse du serveur, ou demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Arrêté avant qu’une réponse arrive</translation>
    </message>
    <message>
        <source>FleetSync dropped this call. Repeat it if you still need it.</source>
        <translation>FleetSync a abandonné cet appel. Recommencez si vous en avez encore besoin.</translation>
    </message>
</context>
<context>
    <name>fleetsync::NewSyncDialog</name>
    <message>
        <source>New sync</source>
        <translation>Nouvelle synchro</translation>
    </message>
    <message>
        <source>Problem with the request</source>
        <translation>Problème avec la demande</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flottes</translation>
    </message>
    <message>
        <source>Chosen fleets</source>
        <translation>Flottes choisies</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Also ask the provider for</source>
        <translation>Demander aussi au fournisseur</translation>
    </message>
    <message>
        <source>&amp;Historical files</source>
        <translation>Fichiers &amp;historiques</translation>
    </message>
    <message>
        <source>Historical files</source>
        <translation>Fichiers historiques</translation>
    </message>
    <message>
        <source>The provider exports old records by hand. The sync waits for them, often for days.</source>
        <translation>Le fournisseur exporte à la main les anciens relevés. La synchronisation les attend, souvent des jours.</translation>
    </message>
    <message>
        <source>&amp;Provision credentials</source>
        <translation>&amp;Créer des identifiants</translation>
    </message>
    <message>
        <source>Provision credentials</source>
        <translation>Créer des identifiants</translation>
    </message>
    <message>
        <source>The provider sets up a login for Terminal by hand. The sync waits for it.</source>
        <translation>Le fournisseur crée à la main un accès pour Terminal. La synchronisation l’attend.</translation>
    </message>
    <message>
        <source>Problem with the provider requests</source>
        <translation>Problème avec les demandes au fournisseur</translation>
    </message>
    <message>
        <source>Effective start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Request state</source>
        <translation>État de la demande</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Start sync</source>
        <translation>&amp;Lancer la synchro</translation>
    </message>
    <message>
        <source>Start sync (Ctrl+Enter)</source>
        <translation>Lancer la synchronisation (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Start sync</source>
        <translation>Lancer la synchro</translation>
    </message>
    <message>
        <source>Sending… Closing this window does not take it back.</source>
        <translation>Envoi… Fermer cette fenêtre ne l’annule pas.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>fleetsync::NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln avis précédent</numerusform>
            <numerusform>%Ln avis précédents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::NoticeCard</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ranger cet avis</translation>
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
        <translation>Lecture des plus anciennes chez Terminal…</translation>
    </message>
    <message>
        <source>Older ones come as you scroll.</source>
        <translation>Les plus anciennes viennent au défilement.</translation>
    </message>
    <message>
        <source>Older syncs could not be read. %1. Press F5, or scroll to the end again.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>Les synchronisations plus anciennes n’ont pas pu être lues. %1. Appuyez sur F5 ou faites défiler de nouveau jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Terminal may have older syncs. They can be read once it has listed the fleet.</source>
        <translation>Terminal a peut-être des synchronisations plus anciennes. Elles pourront être lues une fois qu’il aura annoncé la flotte.</translation>
    </message>
    <message>
        <source>Terminal may have older syncs. Search for one fleet to read them.</source>
        <translation>Terminal a peut-être des synchronisations plus anciennes. Recherchez une seule flotte pour les lire.</translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderDesk</name>
    <message>
        <source>The sync of %1 finished before it could be stopped.</source>
        <translation>La synchronisation de %1 s&apos;est terminée avant de pouvoir être arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) finished before they could be stopped.</source>
        <translation>
            <numerusform>%Ln synchronisation s&apos;est terminée avant de pouvoir être arrêtée.</numerusform>
            <numerusform>%Ln synchronisations se sont terminées avant de pouvoir être arrêtées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderText</name>
    <message numerus="yes">
        <source>%Ln fleet(s) left out: %1</source>
        <translation>
            <numerusform>%Ln flotte laissée de côté : %1</numerusform>
            <numerusform>%Ln flottes laissées de côté : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a fleet first.</source>
        <translation>Choisissez d’abord une flotte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) left out: %1</source>
        <translation>
            <numerusform>%Ln synchronisation laissée de côté : %1</numerusform>
            <numerusform>%Ln synchronisations laissées de côté : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a sync first.</source>
        <translation>Choisissez d’abord une synchronisation.</translation>
    </message>
</context>
<context>
    <name>fleetsync::OutsideText</name>
    <message>
        <source>In the demo nothing leaves this computer: %1 was not opened.</source>
        <translation>Dans la démo, rien ne quitte cet ordinateur : %1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard instead: %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse est dans le presse-papiers : %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceLabel</name>
    <message>
        <source>Pace against the rate limit</source>
        <translation>Rythme par rapport à la limite de requêtes</translation>
    </message>
    <message>
        <source>%1: sent in the last second, of what FleetSync may send so that others can use Terminal, too.</source>
        <translation>%1 : ce qui a été envoyé durant la dernière seconde, sur ce que FleetSync peut envoyer pour que d’autres puissent aussi utiliser Terminal.</translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceLine</name>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Is it stuck?</source>
        <translation>Est-elle bloquée ?</translation>
    </message>
    <message>
        <source>Stop this sync</source>
        <translation>Arrêter cette synchronisation</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceText</name>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>FleetSync has seen too few syncs like this one to know what is usual.</source>
        <translation>FleetSync a vu trop peu de synchronisations comme celle-ci pour savoir ce qui est habituel.</translation>
    </message>
    <message numerus="yes">
        <source>Usual: up to %1 in all, from %Ln earlier syncs.</source>
        <translation>
            <numerusform>D’habitude : jusqu’à %1 en tout, d’après %Ln synchronisation précédente.</numerusform>
            <numerusform>D’habitude : jusqu’à %1 en tout, d’après %Ln synchronisations précédentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual for %1: up to %2 in all, from %Ln earlier syncs.</source>
        <translation>
            <numerusform>D’habitude chez %1 : jusqu’à %2 en tout, d’après %Ln synchronisation précédente.</numerusform>
            <numerusform>D’habitude chez %1 : jusqu’à %2 en tout, d’après %Ln synchronisations précédentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>A range of minutes, &quot;20–35 min&quot;</extracomment>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 jours</translation>
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
        <translation>plus long que d’habitude</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln earlier syncs</source>
        <translation>
            <numerusform>d’après %Ln synchronisation précédente</numerusform>
            <numerusform>d’après %Ln synchronisations précédentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln earlier %1 syncs</source>
        <translation>
            <numerusform>d’après %Ln synchronisation %1 précédente</numerusform>
            <numerusform>d’après %Ln synchronisations %1 précédentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;About 20–35 min left&quot;; %2: &quot;from 12 earlier Samsara syncs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No change for %1. %2 Terminal has not said that anything is wrong.</source>
        <translation>Aucun changement depuis %1. %2 Terminal n’a signalé aucun problème.</translation>
    </message>
    <message>
        <source>Last change %1 before the last check.</source>
        <translation>Dernier changement %1 avant la dernière vérification.</translation>
    </message>
    <message>
        <source>It still moves.</source>
        <translation>Elle avance toujours.</translation>
    </message>
    <message>
        <source>Under way for %1. %2 %3</source>
        <translation>En cours depuis %1. %2 %3</translation>
    </message>
    <message>
        <source>You keep waiting. FleetSync asks again at %1.</source>
        <translation>Vous continuez d’attendre. FleetSync reposera la question à %1.</translation>
    </message>
    <message>
        <source>%1 percent after %2</source>
        <translation>%1 pour cent après %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>%1; no change for the last %2</source>
        <translation>%1 ; aucun changement depuis %2</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <translation>aucun changement depuis %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastExplanation</name>
    <message>
        <source>Nothing is missing by it: a later sync asked for the same days, and is done.</source>
        <translation>Rien ne manque de son fait : une synchro ultérieure a demandé les mêmes jours et est terminée.</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>Personne n’a à le faire</translation>
    </message>
    <message>
        <source>Later syncs are done, but none is known to have asked for all of its days.</source>
        <translation>Des synchros ultérieures sont terminées, mais aucune n’a demandé tous ses jours, pour ce que l’on en sait.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Retry it if you need those days.</source>
        <translation>Relancez-la si vous avez besoin de ces jours.</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastFacts</name>
    <message>
        <source>Details of this sync</source>
        <translation>Détails de cette synchronisation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Terminal&apos;s words</source>
        <translation>Mots de Terminal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>For your data</source>
        <translation>Pour vos données</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Qui peut y remédier</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastFilterBar</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>Demandée par quiconque</translation>
    </message>
    <message>
        <source>Asked for here</source>
        <translation>Demandée ici</translation>
    </message>
    <message>
        <source>Older syncs</source>
        <translation>Synchronisations plus anciennes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre deux dates…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Automatic or elsewhere</source>
        <translation>Automatique ou demandée ailleurs</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastOrigins</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>fleetsync::PastText</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Durée couverte</translation>
    </message>
    <message>
        <source>Reason verbatim</source>
        <translation>Motif tel quel</translation>
    </message>
    <message>
        <source>Provider requests</source>
        <translation>Demandes au fournisseur</translation>
    </message>
    <message>
        <source>Sync ID</source>
        <translation>ID de synchro</translation>
    </message>
    <message>
        <source>Not asked for in this FleetSync: Terminal&apos;s own schedule or another program did.</source>
        <translation>Pas demandé dans ce FleetSync : c&apos;est l&apos;horaire de Terminal ou un autre programme.</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>demandée %1</translation>
    </message>
    <message>
        <source>Took (seconds)</source>
        <translation>Durée (secondes)</translation>
    </message>
    <message>
        <source>Span (seconds)</source>
        <translation>Durée couverte (secondes)</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Demandera à chaque flotte seulement ce qui est nouveau depuis sa dernière synchronisation demandée.</translation>
    </message>
    <message>
        <source>Will ask only for what is new since the last requested sync, %1 → now.</source>
        <translation>Demandera seulement ce qui est nouveau depuis la dernière synchronisation demandée, %1 → maintenant.</translation>
    </message>
    <message>
        <source>Will ask only for what is new. There is no earlier sync, so Terminal starts from now: no past data.</source>
        <translation>Demandera seulement ce qui est nouveau. Il n’y a pas de synchronisation antérieure, donc Terminal part de maintenant : aucune donnée passée.</translation>
    </message>
    <message>
        <source>Will ask only for what is new since the last requested sync. Its date is not known here yet.</source>
        <translation>Demandera seulement ce qui est nouveau depuis la dernière synchronisation demandée. Sa date n’est pas encore connue ici.</translation>
    </message>
    <message>
        <source> That day the clocks showed this time twice: the first one counts.</source>
        <translation> Ce jour-là, les horloges ont montré cette heure deux fois : la première compte.</translation>
    </message>
    <message>
        <source> The clocks changed in between: %1 then, %2 now.</source>
        <translation> Les horloges ont changé entre-temps : %1 alors, %2 maintenant.</translation>
    </message>
    <message>
        <source>Will ask for data from %1 → now. %2.</source>
        <translation>Demandera les données de %1 → maintenant. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Will ask %Ln fleets for data from %1 → now. %2.</source>
        <translation>
            <numerusform>Demandera à %Ln flotte les données de %1 → maintenant. %2.</numerusform>
            <numerusform>Demandera à %Ln flottes les données de %1 → maintenant. %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No start yet: the marked entry needs a correction.</source>
        <translation>Pas encore de début : le champ marqué demande une correction.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it means for your data</source>
        <translation>Ce que cela change pour vos données</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Qui peut y remédier</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Terminal&apos;s words</source>
        <translation>Les mots de Terminal</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut y remédier : %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::ProgressChart</name>
    <message>
        <source>Progress over time</source>
        <translation>Progression dans le temps</translation>
    </message>
    <message>
        <source>Shaded: when most earlier syncs of this kind were done.</source>
        <translation>Zone ombrée : moment où la plupart des synchronisations précédentes de ce type étaient terminées.</translation>
    </message>
    <message>
        <source>usual end</source>
        <translation>fin habituelle</translation>
    </message>
</context>
<context>
    <name>fleetsync::Rail</name>
    <message>
        <source>All fleets of this account (Ctrl+1)</source>
        <translation>Toutes les flottes de ce compte (Ctrl+1)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>What syncs or waits just now (Ctrl+2)</source>
        <translation>Ce qui synchronise ou attend en ce moment (Ctrl+2)</translation>
    </message>
    <message>
        <source>What a person must mend (Ctrl+3)</source>
        <translation>Ce qu&apos;une personne doit régler (Ctrl+3)</translation>
    </message>
    <message>
        <source>All past syncs (Ctrl+4)</source>
        <translation>Toutes les synchronisations passées (Ctrl+4)</translation>
    </message>
</context>
<context>
    <name>fleetsync::RangeEdit</name>
    <message>
        <source>&amp;Only what is new</source>
        <translation>&amp;Seulement le nouveau</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Seulement le nouveau</translation>
    </message>
    <message>
        <source>Note on only what is new</source>
        <translation>Note sur seulement le nouveau</translation>
    </message>
    <message>
        <source>&amp;Use 30 days</source>
        <translation>&amp;Utiliser 30 jours</translation>
    </message>
    <message>
        <source>Use 30 days</source>
        <translation>Utiliser 30 jours</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <translation>&amp;Derniers</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Derniers jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Problem with the days</source>
        <translation>Problème avec les jours</translation>
    </message>
    <message>
        <source>&amp;From a date</source>
        <translation>À partir d’une da&amp;te</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>À partir d’une date</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Problem with the date</source>
        <translation>Problème avec la date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::RateChart</name>
    <message>
        <source>Calls to Terminal in the last ten minutes</source>
        <translation>Appels à Terminal dans les dix dernières minutes</translation>
    </message>
    <message>
        <source>Each bar is five seconds of the last ten minutes. Terminal&apos;s pauses are shaded. The dashed line is FleetSync&apos;s share; it appears when the calls come near it.</source>
        <translation>Chaque barre représente cinq secondes des dix dernières minutes. Les pauses de Terminal sont ombrées. La ligne en tirets est la part de FleetSync ; elle apparaît quand les appels s’en approchent.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ReconnectLink</name>
    <message>
        <source>Terminal sent no reconnect link for this fleet. Ask Terminal support for one.</source>
        <translation>Terminal n’a envoyé aucun lien de reconnexion pour cette flotte. Demandez-en un à l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>The reconnect link that Terminal sent is not a complete https address, so it is not offered. Ask Terminal support for a new one.</source>
        <translation>Le lien de reconnexion envoyé par Terminal n’est pas une adresse https complète, il n’est donc pas proposé. Demandez-en un nouveau à l’assistance de Terminal.</translation>
    </message>
    <message>
        <source>The reconnect link that Terminal sent holds an access key, so it is not offered. Ask Terminal support for a new one.</source>
        <translation>Le lien de reconnexion envoyé par Terminal contient une clé d’accès, il n’est donc pas proposé. Demandez-en un nouveau à l’assistance de Terminal.</translation>
    </message>
</context>
<context>
    <name>fleetsync::RowDesk</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a help text: a fleet and its state, &quot;Blue Line: Waiting on Omnitracs&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Select a fleet first: what support needs to know of it is copied then.</source>
        <translation>Choisissez d’abord une flotte : ce que l’assistance doit en savoir sera alors copié.</translation>
    </message>
    <message>
        <source>Copied for Terminal&apos;s support: ids, times and messages of %1. Paste it into your message.</source>
        <translation>Copié pour l’assistance de Terminal : identifiants, heures et messages de %1. Collez-le dans votre message.</translation>
    </message>
    <message>
        <source>Copied for Terminal&apos;s support: ids, times and messages of the selected sync of %1. Paste it into your message.</source>
        <translation>Copié pour l’assistance de Terminal : identifiants, heures et messages de la synchro sélectionnée de %1. Collez-le dans votre message.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>About the name</source>
        <translation>À propos du nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keeps the filters, columns and order as they are now. The view is then in the list on the left, under Saved views.</source>
        <translation>Conserve les filtres, les colonnes et l’ordre tels qu’ils sont. La vue se trouve ensuite dans la liste de gauche, sous Vues enregistrées.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln saved view(s), and no more fit. Remove one of them first, or take the name of one to replace it.</source>
        <translation>
            <numerusform>Il y a %Ln vue enregistrée, et il n’y a plus de place. Retirez-en une d’abord, ou reprenez le nom de l’une d’elles pour la remplacer.</numerusform>
            <numerusform>Il y a %Ln vues enregistrées, et il n’y a plus de place. Retirez-en une d’abord, ou reprenez le nom de l’une d’elles pour la remplacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the view “%1”.</source>
        <translation>Remplace la vue « %1 ».</translation>
    </message>
</context>
<context>
    <name>fleetsync::SavedFile</name>
    <message>
        <source>%1 was not saved: this computer does not let FleetSync write in %2. Choose another folder.</source>
        <translation>%1 n’a pas été enregistré : cet ordinateur ne permet pas à FleetSync d’écrire dans %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was not saved: the disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>%1 n’a pas été enregistré : le disque est plein. Libérez de l’espace ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 was not saved: writing in %2 failed. Try again, or choose another folder.</source>
        <translation>%1 n’a pas été enregistré : l’écriture dans %2 a échoué. Réessayez ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SavedList</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keep the filters, columns and order under a name (Ctrl+D)</source>
        <translation>Conserver les filtres, les colonnes et l’ordre sous un nom (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <translation>%1, modifiée depuis son enregistrement</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, ouverte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>About the saved views</source>
        <translation>À propos des vues enregistrées</translation>
    </message>
</context>
<context>
    <name>fleetsync::SavedViews</name>
    <message>
        <source>The saved views are being read. Wait a moment.</source>
        <translation>Les vues enregistrées sont en cours de lecture. Patientez un instant.</translation>
    </message>
    <message>
        <source>This window only shows: close the other FleetSync, then start this one again to see and save views.</source>
        <translation>Cette fenêtre ne fait qu’afficher : fermez l’autre FleetSync, puis relancez celui-ci pour voir et enregistrer des vues.</translation>
    </message>
    <message>
        <source>FleetSync cannot read the saved views. It tries again by itself; F5 tries at once.</source>
        <translation>FleetSync ne peut pas lire les vues enregistrées. Il réessaie de lui-même ; F5 réessaie tout de suite.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SearchField</name>
    <message>
        <source>Search fleets</source>
        <translation>Chercher des flottes</translation>
    </message>
    <message>
        <source>Name, provider, DOT number, external ID or tag (Ctrl+F)</source>
        <translation>Nom, fournisseur, numéro DOT, ID externe ou étiquette (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>fleetsync::ServerText</name>
    <message>
        <source>This is not an address. Choose Production or Sandbox, or type an address such as https://example.com/tsp/v1.</source>
        <translation>Ce n’est pas une adresse. Choisissez Production ou Sandbox, ou saisissez une adresse telle que https://example.com/tsp/v1.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must start with https://, or the key would travel unprotected. Plain http:// is accepted for this computer only.</source>
        <translation>L’adresse doit commencer par https://, sinon la clé voyagerait sans protection. http:// n’est accepté que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The address may not hold a name or password before the @. Remove that part.</source>
        <translation>L’adresse ne peut pas contenir de nom ni de mot de passe avant le @. Retirez cette partie.</translation>
    </message>
    <message>
        <source>The address may not hold a ? or a #. Remove what follows it.</source>
        <translation>L’adresse ne peut contenir ni ? ni #. Retirez ce qui suit.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ShownZones</name>
    <message>
        <source>The zones of the fleets are being read. Wait a moment.</source>
        <translation>Les fuseaux des flottes sont en cours de lecture. Patientez un instant.</translation>
    </message>
    <message>
        <source>This window only shows: close the other FleetSync, then start this one again to set time zones.</source>
        <translation>Cette fenêtre ne fait qu’afficher : fermez l’autre FleetSync, puis relancez celui-ci pour définir des fuseaux horaires.</translation>
    </message>
    <message>
        <source>FleetSync cannot read the time zones that were set: start it again to set others.</source>
        <translation>FleetSync ne peut pas lire les fuseaux horaires définis : relancez-le pour en définir d’autres.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>fleetsync::StateAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>fleetsync::StateHead</name>
    <message>
        <source>State of the fleet</source>
        <translation>État de la flotte</translation>
    </message>
    <message>
        <source>%1 · disconnected</source>
        <translation>%1 · déconnectée</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>fleetsync::StateText</name>
    <message>
        <source>Done with 1 issue</source>
        <translation>Terminée avec 1 incident</translation>
    </message>
    <message numerus="yes">
        <source>Done with %Ln issues</source>
        <translation>
            <numerusform>Terminée avec %Ln incident</numerusform>
            <numerusform>Terminée avec %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminal says “%1”</source>
        <extracomment>%1 is a state that only the server knows, in its own word.</extracomment>
        <translation>Terminal dit « %1 »</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>historical files</source>
        <translation>fichiers historiques</translation>
    </message>
    <message>
        <source>provision credentials</source>
        <translation>créer des identifiants</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>lien perdu</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>droit manquant</translation>
    </message>
    <message>
        <source>days too old</source>
        <translation>jours trop anciens</translation>
    </message>
    <message>
        <source>provider limits calls</source>
        <translation>fournisseur limite les appels</translation>
    </message>
    <message>
        <source>provider too slow</source>
        <translation>fournisseur trop lent</translation>
    </message>
    <message>
        <source>provider not reachable</source>
        <translation>fournisseur injoignable</translation>
    </message>
    <message>
        <source>stopped at Terminal</source>
        <translation>arrêtée chez Terminal</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En suppression</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Queued here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>Waiting on provider</source>
        <translation>Attend le fournisseur</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêtée par vous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Done with issues</source>
        <translation>Avec incidents</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisée</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>%1 · disconnected</source>
        <translation>%1 · déconnectée</translation>
    </message>
    <message>
        <source>No access token came for this fleet, so nothing can be asked of it. Ask Terminal support about this fleet&apos;s connection.</source>
        <translation>Aucun jeton d’accès n’est arrivé pour cette flotte : rien ne peut lui être demandé. Interrogez l’assistance de Terminal sur la connexion de cette flotte.</translation>
    </message>
    <message>
        <source>This fleet is being deleted at Terminal. Connect it anew to sync it.</source>
        <translation>Cette flotte est en cours de suppression chez Terminal. Connectez-la à nouveau pour la synchroniser.</translation>
    </message>
    <message>
        <source>This fleet is archived. Take it out of the archive at Terminal first.</source>
        <translation>Cette flotte est archivée. Sortez-la d’abord de l’archive chez Terminal.</translation>
    </message>
    <message>
        <source>A sync of this fleet is already under way. Watch it, or stop it first.</source>
        <translation>Une synchronisation de cette flotte est déjà en cours. Suivez-la, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>The last sync of this fleet did not fail. Start a new one instead.</source>
        <translation>La dernière synchronisation de cette flotte n’a pas échoué. Lancez-en une nouvelle.</translation>
    </message>
    <message>
        <source>No sync of this fleet is running.</source>
        <translation>Aucune synchronisation de cette flotte n’est en cours.</translation>
    </message>
    <message>
        <source>This is what FleetSync knew of the fleet when it last ran. Wait until Terminal&apos;s list has been read.</source>
        <translation>Voici ce que FleetSync savait de la flotte lors de sa dernière utilisation. Attendez que la liste de Terminal ait été lue.</translation>
    </message>
    <message>
        <source>provider under maintenance</source>
        <translation>fournisseur en maintenance</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>compte inactif</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Aucun mouvement</translation>
    </message>
    <message>
        <source>Slower than usual</source>
        <translation>Plus lente que d’habitude</translation>
    </message>
    <message>
        <source>Terminal no longer lists this fleet.</source>
        <translation>Terminal ne liste plus cette flotte.</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync.</source>
        <translation>Terminal n’a plus cette synchronisation.</translation>
    </message>
    <message>
        <source>This sync did not fail: there is nothing to retry.</source>
        <translation>Cette synchronisation n’a pas échoué : il n’y a rien à relancer.</translation>
    </message>
    <message>
        <source>This sync is not running.</source>
        <translation>Cette synchronisation n’est pas en cours.</translation>
    </message>
    <message>
        <source>A newer sync of this fleet runs. Watch it, or stop it first.</source>
        <translation>Une synchronisation plus récente de cette flotte est en cours. Suivez-la, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>A fleet runs one sync at a time: only the newest of those selected is taken.</source>
        <translation>Une flotte ne fait qu’une synchronisation à la fois : seule la plus récente de celles choisies est prise.</translation>
    </message>
</context>
<context>
    <name>fleetsync::StatusLine</name>
    <message>
        <source>Connection state</source>
        <translation>État de la connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s) so far…</source>
        <translation>
            <numerusform>%Ln flotte jusqu’ici…</numerusform>
            <numerusform>%Ln flottes jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for your fleets…</source>
        <translation>Demande de vos flottes…</translation>
    </message>
    <message>
        <source>Terminal asked for a short pause: %1 s</source>
        <translation>Terminal a demandé une courte pause : %1 s</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had something odd, shown as they came</source>
        <translation>
            <numerusform>%Ln fiche avait quelque chose d’étrange, affichée telle quelle</numerusform>
            <numerusform>%Ln fiches avaient quelque chose d’étrange, affichées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read</source>
        <translation>
            <numerusform>%Ln fiche n’a pas pu être lue</numerusform>
            <numerusform>%Ln fiches n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The server repeats its pages: the list may be incomplete</source>
        <translation>Le serveur répète ses pages : la liste est peut-être incomplète</translation>
    </message>
    <message>
        <source>The list is longer than FleetSync reads: it is incomplete</source>
        <translation>La liste est plus longue que ce que FleetSync lit : elle est incomplète</translation>
    </message>
    <message>
        <source>No internet connection: FleetSync goes on when there is one</source>
        <translation>Pas de connexion à internet : FleetSync continue quand il y en a une</translation>
    </message>
</context>
<context>
    <name>fleetsync::StepButtons</name>
    <message>
        <source>Retry this sync</source>
        <translation>Relancer cette synchronisation</translation>
    </message>
    <message>
        <source>New sync instead of this one</source>
        <translation>Nouvelle synchronisation à la place de celle-ci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the button does, and to which issue.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>fleetsync::StopText</name>
    <message>
        <source>Stop the sync of %1?</source>
        <translation>Arrêter la synchronisation de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln sync(s)?</source>
        <translation>
            <numerusform>Arrêter %Ln synchronisation ?</numerusform>
            <numerusform>Arrêter %Ln synchronisations ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Data that has arrived stays. The rest can be asked for again later.</source>
        <translation>Les données arrivées restent. Le reste pourra être demandé plus tard.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Stop sync</source>
        <translation>&amp;Arrêter la synchro</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>La &amp;laisser en cours</translation>
    </message>
    <message>
        <source>Stop sync</source>
        <translation>Arrêter la synchro</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>La laisser en cours</translation>
    </message>
    <message>
        <source>Your own request starts once Terminal has stopped it.</source>
        <translation>Votre propre demande démarre dès que Terminal l&apos;a arrêtée.</translation>
    </message>
</context>
<context>
    <name>fleetsync::SupportFileDialog</name>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>This text goes into the file, and nothing else. Your key and the tokens are left out; names of fleets and their ids are in it. Send the file only to whom you would show them.</source>
        <translation>Ce texte va dans le fichier, et rien d’autre. Votre clé et les jetons en sont exclus ; il contient des noms de flottes et leurs identifiants. N’envoyez le fichier qu’à qui vous les montreriez.</translation>
    </message>
    <message>
        <source>Content of the support file</source>
        <translation>Contenu du fichier d’assistance</translation>
    </message>
    <message>
        <source>What became of the support file</source>
        <translation>Résultat du fichier d’assistance</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copier tout</translation>
    </message>
    <message>
        <source>Copy all to the clipboard</source>
        <translation>Copier tout dans le presse-papiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>En préparation…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The support file is saved as %1</source>
        <translation>Le fichier d’assistance est enregistré sous %1</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Données à partir de</translation>
    </message>
    <message>
        <source>not told by Terminal</source>
        <translation>non indiqué par Terminal</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Provider asked for</source>
        <translation>Demandé au fournisseur</translation>
    </message>
    <message>
        <source>Terminal&apos;s word</source>
        <translation>Mot de Terminal</translation>
    </message>
    <message>
        <source>Sync ID</source>
        <translation>ID de la synchro</translation>
    </message>
    <message>
        <source>%1 (Terminal now says %2)</source>
        <translation>%1 (Terminal dit maintenant %2)</translation>
    </message>
    <message>
        <source>Terminal no longer has this sync. This is its last known state.</source>
        <translation>Terminal n’a plus cette synchronisation. Voici son dernier état connu.</translation>
    </message>
    <message>
        <source>As of %1. The last check failed: %2</source>
        <translation>État à %1. La dernière vérification a échoué : %2</translation>
    </message>
    <message>
        <source>Not checked yet. The last check failed: %1</source>
        <translation>Pas encore vérifiée. La dernière vérification a échoué : %1</translation>
    </message>
    <message>
        <source>Terminal will start from %1.</source>
        <translation>Terminal partira de %1.</translation>
    </message>
    <message>
        <source>Terminal will start from %1, not %2.</source>
        <translation>Terminal partira de %1, et non de %2.</translation>
    </message>
    <message>
        <source>As of %1. Not checked since FleetSync was started.</source>
        <translation>État à %1. Pas vérifié depuis l’ouverture de FleetSync.</translation>
    </message>
    <message>
        <source>Not checked since FleetSync was started.</source>
        <translation>Pas vérifié depuis l’ouverture de FleetSync.</translation>
    </message>
    <message>
        <source>Since requested</source>
        <translation>Depuis la demande</translation>
    </message>
</context>
<context>
    <name>fleetsync::TableColumns</name>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>fleetsync::TableFrame</name>
    <message>
        <source>Shown fleets</source>
        <translation>Flottes affichées</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Show all fleets again (Ctrl+L)</source>
        <translation>Afficher à nouveau toutes les flottes (Ctrl+L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Rows moved</source>
        <translation>Lignes déplacées</translation>
    </message>
    <message>
        <source>Sort a&amp;gain</source>
        <translation>&amp;Trier à nouveau</translation>
    </message>
    <message>
        <source>Put the rows back in order</source>
        <translation>Remettre les lignes en ordre</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Trier à nouveau</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colon&amp;nes</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>fleetsync::TimeText</name>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>il y a %Ln semaine</numerusform>
            <numerusform>il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
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
        <translation>La vue %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>La vue « %1 » est retirée.</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>&amp;La remettre</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln saved view(s), and no more fit. Remove another one, then put “%1” back.</source>
        <translation>
            <numerusform>Il y a %Ln vue enregistrée, et il n’y a plus de place. Retirez-en une autre, puis remettez « %1 ».</numerusform>
            <numerusform>Il y a %Ln vues enregistrées, et il n’y a plus de place. Retirez-en une autre, puis remettez « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” is back.</source>
        <translation>La vue « %1 » est de retour.</translation>
    </message>
    <message>
        <source>The saved views are kept now.</source>
        <translation>Les vues enregistrées sont maintenant conservées.</translation>
    </message>
    <message>
        <source>The disk is full, so your saved views would be lost when FleetSync closes: free some space, then try again.</source>
        <translation>Le disque est plein et vos vues enregistrées seraient perdues à la fermeture de FleetSync : libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its file of views, so your saved views would be lost when it closes: see to it that it may write in its folder, then try again.</source>
        <translation>FleetSync ne peut pas écrire son fichier de vues et vos vues enregistrées seraient perdues à sa fermeture : vérifiez qu’il peut écrire dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>fleetsync::WelcomePage</name>
    <message>
        <source>See what each fleet&apos;s data is doing, ask for more of it, and know who must act when it stops.</source>
        <translation>Voyez ce que deviennent les données de chaque flotte, demandez-en plus, et sachez qui doit agir quand elles s’arrêtent.</translation>
    </message>
    <message>
        <source>Try with &amp;demo fleets</source>
        <translation>Essayer avec des flottes de &amp;démonstration</translation>
    </message>
    <message>
        <source>Try with demo fleets</source>
        <translation>Essayer avec des flottes de démonstration</translation>
    </message>
    <message>
        <source>Invented fleets on this computer. No key, no internet.</source>
        <translation>Des flottes inventées sur cet ordinateur. Sans clé, sans internet.</translation>
    </message>
    <message>
        <source>Connect with an API &amp;key</source>
        <translation>Se connecter avec une &amp;clé d’API</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>Your own fleets, with a key from your Terminal account.</source>
        <translation>Vos propres flottes, avec une clé de votre compte Terminal.</translation>
    </message>
    <message>
        <source>Nothing is sent until you start a sync.</source>
        <translation>Rien n’est envoyé avant que vous lanciez une synchronisation.</translation>
    </message>
</context>
<context>
    <name>fleetsync::WindowActions</name>
    <message>
        <source>&amp;New sync</source>
        <translation>&amp;Nouvelle synchro</translation>
    </message>
    <message>
        <source>Ask for data of the selected fleets</source>
        <translation>Demander les données des flottes choisies</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Start the failed sync of the selected fleets again</source>
        <translation>Relancer la synchronisation échouée des flottes choisies</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the running sync of the selected fleets</source>
        <translation>Arrêter la synchronisation en cours des flottes choisies</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Check all syncs now</source>
        <translation>Vérifier maintenant toutes les synchronisations</translation>
    </message>
    <message>
        <source>Re&amp;load all fleets</source>
        <translation>Re&amp;charger toutes les flottes</translation>
    </message>
    <message>
        <source>Read the list of fleets again</source>
        <translation>Lire à nouveau la liste des flottes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Show all fleets again</source>
        <translation>Afficher à nouveau toutes les flottes</translation>
    </message>
    <message>
        <source>&amp;Go to the fleets</source>
        <translation>&amp;Aller aux flottes</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panneau suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>Select fleets to sync, retry or stop them.</source>
        <translation>Choisissez des flottes à synchroniser, relancer ou arrêter.</translation>
    </message>
    <message>
        <source>%1 is off: %2</source>
        <translation>%1 est indisponible : %2</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close FleetSync</source>
        <translation>Fermer FleetSync</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save or copy the rows shown as CSV or JSON</source>
        <translation>Enregistrer ou copier les lignes affichées en CSV ou JSON</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <translation>Fichier d’&amp;assistance…</translation>
    </message>
    <message>
        <source>All that Terminal&apos;s support may need, to read before it is saved</source>
        <translation>Tout ce dont l’assistance de Terminal peut avoir besoin, à lire avant de l’enregistrer</translation>
    </message>
    <message>
        <source>Go to what is &amp;active</source>
        <translation>Aller à ce qui est &amp;actif</translation>
    </message>
    <message>
        <source>Go to what needs atten&amp;tion</source>
        <translation>Aller à ce qui est à &amp;traiter</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>Aller à l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>Keep the filters, columns and order under a name</source>
        <translation>Conserver les filtres, les colonnes et l’ordre sous un nom</translation>
    </message>
    <message>
        <source>Copy &amp;for support</source>
        <translation>Copier &amp;pour l’assistance</translation>
    </message>
    <message>
        <source>Copy what Terminal&apos;s support needs to know of this fleet</source>
        <translation>Copier ce que l’assistance de Terminal doit savoir de cette flotte</translation>
    </message>
    <message>
        <source>&amp;What does this mean?</source>
        <translation>&amp;Que signifie ceci ?</translation>
    </message>
    <message>
        <source>Help on the row that the keys are on</source>
        <translation>Aide sur la ligne où se trouve le clavier</translation>
    </message>
    <message>
        <source>Start the selected failed syncs again</source>
        <translation>Relancer les synchronisations échouées choisies</translation>
    </message>
    <message>
        <source>Stop the selected syncs that run</source>
        <translation>Arrêter les synchronisations choisies qui sont en cours</translation>
    </message>
    <message>
        <source>Time &amp;zone of the fleet…</source>
        <translation>&amp;Fuseau horaire de la flotte…</translation>
    </message>
    <message>
        <source>Choose in which time zone the times of the selected fleets are told</source>
        <translation>Choisir le fuseau horaire des heures des flottes sélectionnées</translation>
    </message>
</context>
<context>
    <name>fleetsync::WishLine</name>
    <message>
        <source>Your request</source>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>Mine: requested %1</source>
        <translation>La mienne : demandée %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>La mienne : %1</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>Données à partir de %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Start mine when it ends</source>
        <translation>Lancer la mienne quand elle finit</translation>
    </message>
    <message>
        <source>Stop it and start mine…</source>
        <translation>L&apos;arrêter et lancer la mienne…</translation>
    </message>
</context>
<context>
    <name>fleetsync::WishNotices</name>
    <message>
        <source>&amp;Watch it</source>
        <translation>La &amp;suivre</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again.</source>
        <translation>le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>another request for this fleet is still under way. Wait for its outcome.</source>
        <translation>une autre demande pour cette flotte est encore en cours. Attendez son résultat.</translation>
    </message>
    <message>
        <source>FleetSync&apos;s own record of requests cannot be written. Restart FleetSync.</source>
        <translation>le registre des demandes de FleetSync ne peut pas être écrit. Relancez FleetSync.</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: %2</source>
        <translation>Rien n’a été envoyé pour %1 : %2</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>Laquelle est la vôtre ?</translation>
    </message>
    <message>
        <source>Requested %1, data from %2</source>
        <translation>Demandée %1, données à partir de %2</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Demandée %1</translation>
    </message>
    <message>
        <source>this window only shows. Close the other FleetSync, then start this one again.</source>
        <translation>cette fenêtre ne fait que montrer. Fermez l’autre FleetSync, puis redémarrez celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were interrupted last time. Checking what became of them…</source>
        <translation>
            <numerusform>%Ln demande a été interrompue la dernière fois. Vérification de ce qu’elle est devenue…</numerusform>
            <numerusform>%Ln demandes ont été interrompues la dernière fois. Vérification de ce qu’elles sont devenues…</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: FleetSync cannot note what became of your requests. Free some space; it tries again by itself, and checks them at the next start.</source>
        <translation>Le disque est plein : FleetSync ne peut pas noter ce que vos demandes sont devenues. Libérez de la place ; il réessaie de lui-même, et les vérifie au prochain démarrage.</translation>
    </message>
    <message>
        <source>FleetSync cannot note what became of your requests. It tries again by itself, and checks them at the next start.</source>
        <translation>FleetSync ne peut pas noter ce que vos demandes sont devenues. Il réessaie de lui-même, et les vérifie au prochain démarrage.</translation>
    </message>
    <message>
        <source>Start &amp;mine when it ends</source>
        <translation>Lancer la &amp;mienne quand elle finit</translation>
    </message>
    <message>
        <source>Sto&amp;p it and start mine…</source>
        <translation>L&apos;&amp;arrêter et lancer la mienne…</translation>
    </message>
</context>
<context>
    <name>fleetsync::WishText</name>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>A sync is already running for %1. FleetSync now follows that one.</source>
        <translation>Une synchronisation est déjà en cours pour %1. FleetSync suit maintenant celle-là.</translation>
    </message>
    <message>
        <source>A sync is already running for %1: %2. FleetSync now follows that one.</source>
        <translation>Une synchronisation est déjà en cours pour %1 : %2. FleetSync suit maintenant celle-là.</translation>
    </message>
    <message>
        <source>Terminal did not accept this for %1. Try again.</source>
        <translation>Terminal n’a pas accepté cela pour %1. Réessayez.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A fleet&apos;s name, what went wrong, what to do.</extracomment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs of %1 could be the one that you asked for. Choose which one is yours.</source>
        <translation>
            <numerusform>%Ln synchronisation de %1 pourrait être celle que vous avez demandée. Choisissez la vôtre.</numerusform>
            <numerusform>%Ln synchronisations de %1 pourraient être celle que vous avez demandée. Choisissez la vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminal has taken on the sync of %1.</source>
        <translation>Terminal prend en charge la synchronisation de %1.</translation>
    </message>
    <message>
        <source>Terminal has taken on the sync of %1. It will start from %2, not %3.</source>
        <translation>Terminal prend en charge la synchronisation de %1. Elle partira de %2, et non de %3.</translation>
    </message>
    <message>
        <source>Terminal has taken on the sync of %1. It will start from %2.</source>
        <translation>Terminal prend en charge la synchronisation de %1. Elle partira de %2.</translation>
    </message>
    <message>
        <source>Your request for %1 is noted and waits here for its turn.</source>
        <translation>Votre demande pour %1 est notée et attend ici son tour.</translation>
    </message>
    <message>
        <source>Sending your request for %1…</source>
        <translation>Envoi de votre demande pour %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the request for %1…</source>
        <translation>On vérifie si Terminal a reçu la demande pour %1…</translation>
    </message>
    <message>
        <source>The answer was lost on the way, but Terminal has the sync of %1. FleetSync follows it.</source>
        <translation>La réponse s’est perdue en route, mais Terminal a la synchronisation de %1. FleetSync la suit.</translation>
    </message>
    <message>
        <source>It did not start. Terminal has no trace of the request for %1; send it again if you still want it.</source>
        <translation>Elle n’a pas démarré. Terminal n’a aucune trace de la demande pour %1 ; renvoyez-la si vous la voulez encore.</translation>
    </message>
    <message>
        <source>The request for %1 was withdrawn before it was sent.</source>
        <translation>La demande pour %1 a été retirée avant d’être envoyée.</translation>
    </message>
    <message>
        <source>The retry for %1 is noted and waits here for its turn.</source>
        <translation>La relance pour %1 est notée et attend ici son tour.</translation>
    </message>
    <message>
        <source>Asking Terminal to retry the sync of %1…</source>
        <translation>On demande à Terminal de relancer la synchronisation de %1…</translation>
    </message>
    <message>
        <source>Terminal runs the sync of %1 again.</source>
        <translation>Terminal refait la synchronisation de %1.</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the retry for %1…</source>
        <translation>On vérifie si Terminal a reçu la relance pour %1…</translation>
    </message>
    <message>
        <source>The answer was lost on the way, but Terminal runs the sync of %1 again.</source>
        <translation>La réponse s’est perdue en route, mais Terminal refait la synchronisation de %1.</translation>
    </message>
    <message>
        <source>It did not start. Terminal has no trace of the retry for %1; retry again if you still want it.</source>
        <translation>Elle n’a pas démarré. Terminal n’a aucune trace de la relance pour %1 ; relancez si vous la voulez encore.</translation>
    </message>
    <message>
        <source>The retry for %1 was withdrawn before it was sent.</source>
        <translation>La relance pour %1 a été retirée avant d’être envoyée.</translation>
    </message>
    <message>
        <source>The sync of %1 finished before it could be stopped.</source>
        <translation>La synchronisation de %1 s’est terminée avant de pouvoir être arrêtée.</translation>
    </message>
    <message>
        <source>The sync of %1 was stopped.</source>
        <translation>La synchronisation de %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>Terminal has not confirmed yet that the sync of %1 has stopped.</source>
        <translation>Terminal n’a pas encore confirmé l’arrêt de la synchronisation de %1.</translation>
    </message>
    <message>
        <source>Stopping the sync of %1…</source>
        <translation>Arrêt de la synchronisation de %1…</translation>
    </message>
    <message>
        <source>The order to stop the sync of %1 waits here for its turn.</source>
        <translation>L’ordre d’arrêter la synchronisation de %1 attend ici son tour.</translation>
    </message>
    <message>
        <source>Asking Terminal to stop the sync of %1…</source>
        <translation>On demande à Terminal d’arrêter la synchronisation de %1…</translation>
    </message>
    <message>
        <source>Checking whether Terminal got the order to stop the sync of %1…</source>
        <translation>On vérifie si Terminal a reçu l’ordre d’arrêter la synchronisation de %1…</translation>
    </message>
    <message>
        <source>The sync of %1 was not stopped. Stop it again if you still want to.</source>
        <translation>La synchronisation de %1 n’a pas été arrêtée. Arrêtez-la à nouveau si vous le voulez encore.</translation>
    </message>
    <message>
        <source>The order to stop the sync of %1 was withdrawn.</source>
        <translation>L’ordre d’arrêter la synchronisation de %1 a été retiré.</translation>
    </message>
    <message>
        <source>%1 What holds it up: %2.</source>
        <extracomment>A request waits for its turn; what kept it from being sent so far.</extracomment>
        <translation>%1 Ce qui la retient : %2.</translation>
    </message>
    <message>
        <source>It covers the dates that you asked for.</source>
        <translation>Elle couvre les dates demandées.</translation>
    </message>
    <message>
        <source>It starts later than you asked: days before %1 are not in it.</source>
        <translation>Elle commence plus tard que demandé : les jours avant le %1 n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>It does not ask the provider for all that you asked for.</source>
        <translation>Elle ne demande pas au fournisseur tout ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>Terminal does not say whether it covers the dates that you asked for.</source>
        <translation>Terminal ne dit pas si elle couvre les dates demandées.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sync is already running…; whether it covers the dates asked for.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your request for %1 is noted and starts when the running sync ends.</source>
        <translation>Votre demande pour %1 est notée et démarre quand la synchronisation en cours se termine.</translation>
    </message>
</context>
<context>
    <name>fleetsync::WorkPage</name>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Saisir une autre &amp;clé</translation>
    </message>
    <message>
        <source>%1 was hidden by the search or the filters, which were let go of.</source>
        <translation>La recherche ou les filtres masquaient %1 : ils ont été retirés.</translation>
    </message>
</context>
<context>
    <name>fleetsync::ZoneCombo</name>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur : %1</translation>
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
        <translation>comme sur ce PC</translation>
    </message>
    <message>
        <source>Times of %1: %2</source>
        <translation>Heures de %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Times of %Ln fleets: %1</source>
        <translation>
            <numerusform>Heures de %Ln flotte : %1</numerusform>
            <numerusform>Heures de %Ln flottes : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC, like all other times</source>
        <translation>UTC, comme toutes les autres heures</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The disk is full, so how times are shown would be forgotten when FleetSync closes: free some space, then try again.</source>
        <translation>Le disque est plein : l’affichage choisi des heures serait oublié à la fermeture de FleetSync. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>FleetSync cannot write its file of views, so how times are shown would be forgotten when it closes: see to it that it may write in its folder, then try again.</source>
        <translation>FleetSync ne peut pas écrire son fichier de vues : l’affichage choisi des heures serait oublié à sa fermeture. Veillez à ce qu’il puisse écrire dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>How times are shown is forgotten when FleetSync closes. %1</source>
        <translation>L’affichage choisi des heures sera oublié à la fermeture de FleetSync. %1</translation>
    </message>
</context>
<context>
    <name>fleetsync::ZoneSwitch</name>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Choose in which time zone times are shown</source>
        <translation>Choisir le fuseau horaire d’affichage des heures</translation>
    </message>
    <message>
        <source>All times: UTC</source>
        <translation>Heures : UTC</translation>
    </message>
    <message>
        <source>Times: each fleet&apos;s zone</source>
        <translation>Heures : fuseau de chaque flotte</translation>
    </message>
    <message>
        <source>All times: this PC (%1)</source>
        <translation>Heures : ce PC (%1)</translation>
    </message>
    <message>
        <source>&amp;This PC: %1 (%2)</source>
        <translation>&amp;Ce PC : %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Each fleet&apos;s own zone, where one is set</source>
        <translation>C&amp;elui de chaque flotte, s’il est défini</translation>
    </message>
</context>
</TS>
