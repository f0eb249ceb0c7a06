#pragma once

#include "domain/ports/secret_store.h"
#include "domain/values/instant.h"

#include <QObject>
#include <QString>

namespace deskbell {

/// Passwords in the keychain of the operating system, never anywhere else. A keychain may wait for a person who is not
/// there (a prompt), so every question has a time limit: Temporary, code keychain_timeout. What comes after it is not heard.
class KeychainStore : public SecretStore {
public:
    explicit KeychainStore(const QString &service = QStringLiteral("Deskbell"), Duration limit = std::chrono::seconds(15));
    ~KeychainStore() override;

    void read(const QString &key, const std::function<void(Result<QString>)> &answer) override;
    void write(const QString &key, const QString &secret, const std::function<void(Result<>)> &answer) override;
    void remove(const QString &key, const std::function<void(Result<>)> &answer) override;

private:
    const QString m_service;
    const Duration m_limit;
    QObject m_context;
};

} // namespace deskbell
