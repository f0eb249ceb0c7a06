#include "store/folder_check.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

struct SyncClient {
    QLatin1StringView name;
    QLatin1StringView folder;  ///< a path component that is this or begins with it and a space ("OneDrive - Firm")
    QLatin1StringView markers; ///< wildcard of what the client leaves in its top folder; empty: nothing known
};

// Folder names and marker files as the clients' own documentation and installations show them.
constexpr std::array syncClients = {
    SyncClient{"Dropbox"_L1, "dropbox"_L1, ".dropbox"_L1},
    SyncClient{"OneDrive"_L1, "onedrive"_L1, ".849c9593-d756-4e56-8d6e-42412f2a707b"_L1},
    SyncClient{"Nextcloud"_L1, "nextcloud"_L1, ".nextcloudsync.log"_L1},
    SyncClient{"ownCloud"_L1, "owncloud"_L1, ".owncloudsync.log"_L1},
    SyncClient{"Nextcloud"_L1, {}, ".sync_*.db"_L1},
    SyncClient{"Google Drive"_L1, "google drive"_L1, ".tmp.drivedownload"_L1},
    SyncClient{"Google Drive"_L1, "googledrive"_L1, ".tmp.driveupload"_L1},
    SyncClient{"iCloud"_L1, "com~apple~clouddocs"_L1, {}},
    SyncClient{"iCloud"_L1, "icloud drive"_L1, {}},
    SyncClient{"cloud storage"_L1, "cloudstorage"_L1, {}},
    SyncClient{"Syncthing"_L1, {}, ".stfolder"_L1},
};

constexpr std::array networkSystems = {"nfs"_L1,      "nfs4"_L1,       "cifs"_L1, "smb"_L1,  "smb2"_L1,           "smb3"_L1,
                                       "smbfs"_L1,    "afs"_L1,        "afpfs"_L1, "ncpfs"_L1, "davfs"_L1,        "webdav"_L1,
                                       "ceph"_L1,     "glusterfs"_L1,  "sshfs"_L1, "fuse.sshfs"_L1, "fuse.rclone"_L1, "fuse.davfs"_L1,
                                       "fuse.glusterfs"_L1, "fuse.gvfsd-fuse"_L1};

const SyncClient *clientOf(const QString &component)
{
    const QString lower = component.toLower();
    for (const SyncClient &client : syncClients)
        if (!client.folder.isEmpty() && (lower == client.folder || lower.startsWith(QString(client.folder + u' '))))
            return &client;
    return nullptr;
}

} // namespace

QString unfitFolder(const QString &folder)
{
    QDir dir(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!dir.exists() && !dir.isRoot()) { // a folder about to be made belongs to what it is made in
        if (const SyncClient *client = clientOf(dir.dirName()))
            return client->name;
        dir.setPath(QFileInfo(dir.path()).path());
    }
    const QString path = dir.canonicalPath().isEmpty() ? dir.absolutePath() : dir.canonicalPath();
    if (path.startsWith("//"_L1))
        return u"network"_s;

    for (const QString &component : path.split(u'/', Qt::SkipEmptyParts))
        if (const SyncClient *client = clientOf(component))
            return client->name;

    QStringList markers;
    for (const SyncClient &client : syncClients)
        if (!client.markers.isEmpty())
            markers += client.markers;
    for (QDir at(path);; ) {
        const QStringList found = at.entryList(markers, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const SyncClient &client : syncClients)
            if (!client.markers.isEmpty() && !found.isEmpty() && QDir::match(QString(client.markers), found.first()))
                return client.name;
        if (!at.cdUp())
            break;
    }

    QString system = QString::fromLatin1(QStorageInfo(path).fileSystemType()).toLower();
    for (const QLatin1StringView network : networkSystems)
        if (system == network)
            return system;
    return {};
}

} // namespace deskbell::store
