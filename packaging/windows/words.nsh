; SPDX-FileCopyrightText: 2026 FleetSync contributors
; SPDX-License-Identifier: MIT
;
; What setup.exe says beyond what NSIS says itself.
LangString WORDS_DATA ${LANG_ENGLISH} "What FleetSync remembers, keys included"
LangString WORDS_DATA ${LANG_SPANISH} "Lo que FleetSync recuerda, claves incluidas"
LangString WORDS_DATA ${LANG_FRENCH} "Ce que FleetSync garde en mémoire, clés comprises"
LangString WORDS_CLOSING ${LANG_ENGLISH} "Closing FleetSync, which is running"
LangString WORDS_CLOSING ${LANG_SPANISH} "Se cierra FleetSync, que está en marcha"
LangString WORDS_CLOSING ${LANG_FRENCH} "Fermeture de FleetSync, en cours d'exécution"
LangString WORDS_IN_USE ${LANG_ENGLISH} "FleetSync is in use and could not be closed. Please close it, then try again."
LangString WORDS_IN_USE ${LANG_SPANISH} "FleetSync está en uso y no se pudo cerrar. Ciérrelo y vuelva a intentarlo."
LangString WORDS_IN_USE ${LANG_FRENCH} "FleetSync est utilisé et n'a pas pu être fermé. Fermez-le, puis réessayez."
