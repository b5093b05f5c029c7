// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/keychainsecrets.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

const QString service = u"FleetSync"_s;

SecretStoreError errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretStoreError::NotFoundOrLocked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretStoreError::NoKeychain;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStoreError::Refused;
    case QKeychain::OtherError:
#ifdef Q_OS_LINUX
        return SecretStoreError::NoKeychain; // what it says where there is no bus
#endif
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return SecretStoreError::Failed;
}

/// Starts the job, which deletes itself, and answers with what `take` reads from it.
template <typename T, typename Job, typename Take>
SecretReply<T> answerOf(Job *job, Take take)
{
    using Answer = tl::expected<T, SecretStoreError>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, take] {
        promise->addResult(job->error() == QKeychain::NoError
                                   ? Answer(take(*job))
                                   : Answer(tl::make_unexpected(errorOf(job->error()))));
        promise->finish();
    });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

bool done(const QKeychain::Job &)
{
    return true;
}

} // namespace

SecretReply<Secret> KeychainSecrets::read(const QString &account)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(account);
    return answerOf<Secret>(
            job, [](const QKeychain::ReadPasswordJob &read) { return Secret(read.binaryData()); });
}

SecretReply<bool> KeychainSecrets::keep(const QString &account, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(account);
    job->setBinaryData(secret.reveal());
    return answerOf<bool>(job, done);
}

SecretReply<bool> KeychainSecrets::forget(const QString &account)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(account);
    return answerOf<bool>(job, done);
}

} // namespace fleetsync
