// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/keychainsecrets.h"

#include <qt_windows.h>
// After windows.h, which it needs.
#include <wincred.h>

using namespace Qt::StringLiterals;

/// KeychainSecrets on Windows: the Credential Store, in the name of this user on this computer. It
/// answers at once, so that the futures are ready ones.
namespace fleetsync {

namespace {

std::wstring targetOf(const QString &account)
{
    return QString(u"FleetSync/"_s % account).toStdWString();
}

SecretStoreError lastError()
{
    switch (::GetLastError()) {
    case ERROR_NOT_FOUND:
        return SecretStoreError::NotFoundOrLocked;
    case ERROR_NO_SUCH_LOGON_SESSION:
        return SecretStoreError::NoKeychain;
    case ERROR_ACCESS_DENIED:
        return SecretStoreError::Refused;
    default:
        return SecretStoreError::Failed;
    }
}

template <typename T>
SecretReply<T> answer(tl::expected<T, SecretStoreError> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

SecretReply<bool> answerDone(bool done)
{
    using Done = tl::expected<bool, SecretStoreError>;
    return answer<bool>(done ? Done(true) : Done(tl::make_unexpected(lastError())));
}

} // namespace

SecretReply<Secret> KeychainSecrets::read(const QString &account)
{
    PCREDENTIALW found = nullptr;
    if (::CredReadW(targetOf(account).c_str(), CRED_TYPE_GENERIC, 0, &found) == FALSE) {
        return answer<Secret>(tl::make_unexpected(lastError()));
    }
    const Secret secret(QByteArray(reinterpret_cast<const char *>(found->CredentialBlob),
                                   static_cast<qsizetype>(found->CredentialBlobSize)));
    ::SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    ::CredFree(found);
    return answer<Secret>(secret);
}

SecretReply<bool> KeychainSecrets::keep(const QString &account, const Secret &secret)
{
    std::wstring target = targetOf(account);
    std::wstring user = account.toStdWString();
    QByteArray bytes = secret.reveal();
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = user.data();
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const bool kept = ::CredWriteW(&credential, 0) != FALSE;
    const SecretReply<bool> reply = answerDone(kept);
    ::SecureZeroMemory(bytes.data(), static_cast<SIZE_T>(bytes.size()));
    return reply;
}

SecretReply<bool> KeychainSecrets::forget(const QString &account)
{
    return answerDone(::CredDeleteW(targetOf(account).c_str(), CRED_TYPE_GENERIC, 0) != FALSE);
}

} // namespace fleetsync
