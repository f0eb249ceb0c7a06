#pragma once

#include "tests/engine/worked_office.h"

#include "engine/lineage/lineage_check.h"

#include <QFile>
#include <QFileInfo>

namespace deskbell::worked {

/// A TestOffice whose worker remembers, on a computer of its own.
struct RememberedOffice : TestOffice {
    QTemporaryDir state;
    QString machine = u"pc-1"_s;

    RememberedOffice() { restart(); }
    QString file() const { return folder.filePath(u"office/office.db"_s); }
    Home home(const QString &at = {}) const { return {machine, QFileInfo(at.isEmpty() ? file() : at).canonicalFilePath(), state.path()}; }
    /// Another run of the program on the same files.
    void restart()
    {
        worker.reset();
        database = must(store::Database::open(file(), store::Open::ReadWrite));
        commands = must(Commands::open(folder.filePath(u"office"_s)));
        reader = must(Reader::open(folder.filePath(u"office"_s)));
        worker = std::make_unique<Worker>(*database, clock, [this](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(script, roomy); },
                                          Worker::Identity{QUuid::createUuid().toString(), 1, u"test"_s}, home());
    }
    void closeAll()
    {
        worker.reset();
        reader.reset();
        commands.reset();
        database.reset();
    }
    /// The file as it is now, kept aside.
    QString keepAside()
    {
        QString aside = folder.filePath(u"aside.db"_s);
        QFile::remove(aside);
        must(database->execute("test", u"VACUUM INTO '"_s + aside + u'\''));
        QFile::setPermissions(aside, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return aside;
    }
    void putBack(const QString &aside)
    {
        closeAll();
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::copy(aside, file()));
        restart();
    }
    Lineage lineage() { return must(reader->lineage()); }
    bool held() { return must(reader->office()).sending == Sending::Held && must(reader->office()).heldReason == "quarantine"_L1; }
};

} // namespace deskbell::worked
