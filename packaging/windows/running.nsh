; SPDX-FileCopyrightText: 2026 FleetSync contributors
; SPDX-License-Identifier: MIT
;
; Windows does not replace a program that runs. FleetSync loses nothing when its window is closed, nor
; when it is ended: what was under way is looked up at the next start.
!define CloseRunning "!insertmacro CloseRunning"

!macro CloseRunning PREFIX
  Call ${PREFIX}CloseRunning
!macroend

!macro CloseRunningFunctions PREFIX
; $R0 is 1 while a program file cannot be written.
Function ${PREFIX}LookWhetherRunning
  StrCpy $R0 0
  ${If} ${FileExists} "$INSTDIR\fleetsync.exe"
    ClearErrors
    FileOpen $R1 "$INSTDIR\fleetsync.exe" a
    ${If} ${Errors}
      StrCpy $R0 1
    ${Else}
      FileClose $R1
    ${EndIf}
  ${EndIf}
FunctionEnd

; Waits up to five seconds.
Function ${PREFIX}WaitForItsEnd
  ${For} $R2 1 20
    Call ${PREFIX}LookWhetherRunning
    ${If} $R0 == 0
      ${Break}
    ${EndIf}
    Sleep 250
  ${Next}
FunctionEnd

Function ${PREFIX}CloseRunning
  Call ${PREFIX}LookWhetherRunning
  ${If} $R0 == 0
    Return
  ${EndIf}
  DetailPrint "$(WORDS_CLOSING)"
  nsExec::Exec 'taskkill /IM fleetsync.exe'
  Pop $R3
  Call ${PREFIX}WaitForItsEnd
  ${If} $R0 == 1
    nsExec::Exec 'taskkill /F /IM fleetsync.exe'
    Pop $R3
    Call ${PREFIX}WaitForItsEnd
  ${EndIf}
  ${If} $R0 == 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(WORDS_IN_USE)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CloseRunningFunctions ""
!insertmacro CloseRunningFunctions "un."

; Every FleetSync/* entry of this user's Credential Store.
Function un.ForgetKeys
  System::Call 'advapi32::CredEnumerateW(w "FleetSync/*", i 0, *i .r1, *p .r2) i .r0'
  ${If} $0 == 0
    Return
  ${EndIf}
  IntOp $1 $1 - 1
  ${For} $3 0 $1
    IntOp $4 $3 * ${NSIS_PTR_SIZE}
    IntPtrOp $4 $2 + $4
    System::Call '*$4(p .r5)'
    ; CREDENTIALW: flags, type, name
    System::Call '*$5(i, i .r6, w .r7)'
    System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)'
  ${Next}
  System::Call 'advapi32::CredFree(p r2)'
FunctionEnd
