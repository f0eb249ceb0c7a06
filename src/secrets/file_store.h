#pragma once

#include "domain/ports/secret_store.h"

#include <QObject>
#include <QString>

class QJsonObject;

namespace deskbell {

/// Passwords in a file that only its owner may read, for a server without a keychain: a JSON object of key and secret.
/// A file that others may read is refused (NotAllowed, code secrets_file_exposed), never silently repaired: what was in it is known.
class FileStore : public SecretStore {
public:
    explicit FileStore(const QString &path);
    ~FileStore() override;

    void read(const QString &key, const std::function<void(Result<QString>)> &answer) override;
    void write(const QString &key, const QString &secret, const std::function<void(Result<>)> &answer) override;
    void remove(const QString &key, const std::function<void(Result<>)> &answer) override;

private:
    [[nodiscard]] Result<QJsonObject> load() const;
    [[nodiscard]] Result<> save(const QJsonObject &secrets) const;
    [[nodiscard]] Result<QString> secretOf(const QString &key) const;
    [[nodiscard]] Result<> change(const QString &key, const QString *secret) const;

    const QString m_path;
    QObject m_context;
};

} // namespace deskbell
