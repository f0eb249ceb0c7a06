#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace deskbell::test {

/// A private certificate authority in a temporary folder, made by the openssl command.
class Certificates {
public:
    struct Pair {
        QSslCertificate certificate;
        QSslKey key;
        QString certificateFile;
        QString keyFile;
    };

    Certificates();
    [[nodiscard]] bool made() const { return !m_ca.isEmpty(); }
    [[nodiscard]] QString caFile() const { return m_ca; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Signed by the authority, valid for `name` (a host name or an address).
    [[nodiscard]] Pair server(const QString &name = QStringLiteral("localhost"));
    [[nodiscard]] Pair expired(const QString &name = QStringLiteral("localhost"));
    [[nodiscard]] Pair selfSigned(const QString &name = QStringLiteral("localhost"));

private:
    bool openssl(const QStringList &arguments) const;
    [[nodiscard]] Pair load(const QString &stem) const;
    [[nodiscard]] Pair sign(const QString &stem, const QString &name, const QStringList &validity);
    void extensions(const QString &stem, const QString &name) const;

    QTemporaryDir m_folder;
    QString m_ca;
    int m_next = 0;
};

} // namespace deskbell::test
