#include "secrets/file_store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace deskbell {

using namespace Qt::StringLiterals;

static constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
static constexpr qint64 largestFile = 1 << 20;

FileStore::FileStore(const QString &path) : m_path(path) {}

FileStore::~FileStore() = default;

Result<QJsonObject> FileStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unexpected, u"secrets_file_unreadable"_s, m_path);
#ifndef Q_OS_WIN
    // Windows has no such bits; there the profile folder's own rights protect it.
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return failure(ErrorKind::NotAllowed, u"secrets_file_exposed"_s, m_path);
#endif
    if (file.size() > largestFile)
        return failure(ErrorKind::Corrupt, u"secrets_file_broken"_s, m_path);
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return failure(ErrorKind::Corrupt, u"secrets_file_broken"_s, m_path);
    return document.object();
}

Result<> FileStore::save(const QJsonObject &secrets) const
{
    QSaveFile file(m_path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(QJsonDocument(secrets).toJson()) > 0
        && file.flush() && file.commit(); // commit() alone does not see that the bytes found no room
    if (!saved)
        return failure(ErrorKind::Unexpected, u"secrets_file_unwritable"_s, m_path);
    return {};
}

Result<QString> FileStore::secretOf(const QString &key) const
{
    const Result<QJsonObject> secrets = load();
    if (!secrets)
        return Failure(secrets.error());
    const QJsonValue secret = secrets->value(key);
    if (!secret.isString())
        return failure(ErrorKind::NotFound, u"no_password"_s, key);
    return secret.toString();
}

Result<> FileStore::change(const QString &key, const QString *secret) const
{
    Result<QJsonObject> secrets = load();
    if (!secrets)
        return Failure(secrets.error());
    if (secret)
        secrets->insert(key, *secret);
    else if (secrets->contains(key))
        secrets->remove(key);
    else
        return {};
    return save(*secrets);
}

void FileStore::read(const QString &key, const std::function<void(Result<QString>)> &answer)
{
    QMetaObject::invokeMethod(&m_context, [this, key, answer] { answer(secretOf(key)); }, Qt::QueuedConnection);
}

void FileStore::write(const QString &key, const QString &secret, const std::function<void(Result<>)> &answer)
{
    QMetaObject::invokeMethod(&m_context, [this, key, secret, answer] { answer(change(key, &secret)); }, Qt::QueuedConnection);
}

void FileStore::remove(const QString &key, const std::function<void(Result<>)> &answer)
{
    QMetaObject::invokeMethod(&m_context, [this, key, answer] { answer(change(key, nullptr)); }, Qt::QueuedConnection);
}

} // namespace deskbell
