#include "ui/desk/desk.h"

#include "words/words.h"

#include <QJsonDocument>
#include <QPointer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int patienceMs = 5000;
}

Desk::Desk(QString dataFolder, QString ctlProgram, const Clock &clock, QObject *parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)), m_ctlProgram(std::move(ctlProgram)), m_clock(clock),
      m_side(new DatabaseSide(m_dataFolder))
{
    m_side->moveToThread(&m_thread);
    connect(m_side, &DatabaseSide::asked, m_side, &DatabaseSide::work, Qt::QueuedConnection);
    connect(m_side, &DatabaseSide::answered, this, &Desk::deliver, Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, m_side, [side = m_side] {
        side->work();
        side->close();
    }, Qt::DirectConnection);
    m_thread.setObjectName(u"database"_s);
    m_thread.start();
}

Desk::~Desk()
{
    // Errands that are called off may tidy up after themselves.
    for (QProcess *process : findChildren<QProcess *>(Qt::FindDirectChildrenOnly)) {
        process->disconnect(this);
        if (!process->waitForFinished(patienceMs))
            process->kill();
    }
    m_side->finish();
    m_thread.quit();
    m_thread.wait();
    delete m_side;
}

void Desk::deliver()
{
    QPointer<Desk> alive(this);
    auto answers = m_side->taken();
    for (auto &answer : answers) {
        answer();
        if (!alive)
            return;
    }
}

void Desk::rest(Slot &slot, std::function<void()> closed)
{
    const auto turns = slot.m_turns;
    m_side->put({[](DatabaseSide &side) { side.rest(); },
                 [turns, closed = std::move(closed)] {
                     if (!turns->ended)
                         closed();
                 },
                 true});
}

void Desk::errand(Slot &slot, const QStringList &arguments, const QByteArray &input, std::function<void(const ErrandEnd &)> answer,
                  std::function<void(const QJsonObject &)> progress)
{
    const auto turns = slot.m_turns;
    const quint64 turn = slot.nextTurn();
    const auto wanted = [turns, turn] { return !turns->ended && turns->newest == turn; };

    auto *process = new QProcess(this);
    turns->left = [process = QPointer(process)] {
        if (process)
            process->closeWriteChannel();
    };
    connect(process, &QProcess::readyReadStandardError, process, [process, wanted, progress = std::move(progress)] {
        while (process->canReadLine() || process->bytesAvailable() > 0) {
            const QJsonValue told = QJsonDocument::fromJson(process->readLine()).object().value("progress"_L1);
            if (progress && wanted() && told.isObject())
                progress(told.toObject());
        }
    });
    const auto end = [process, wanted, answer = std::move(answer)](const ErrandEnd &ended) {
        process->deleteLater();
        if (wanted())
            answer(ended);
    };
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({false, {}, tr("A part of Deskbell could not be started."), tr("Install Deskbell again, then try once more."), {}, {}});
    });
    connect(process, &QProcess::finished, this, [this, process, end] {
        process->setReadChannel(QProcess::StandardOutput);
        const QJsonObject object = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
        const QJsonObject error = object.value("error"_L1).toObject();
        ErrandEnd ended;
        ended.ok = object.value("ok"_L1).toBool();
        ended.data = object.value("data"_L1).toObject();
        ended.message = error.value("message"_L1).toString();
        ended.next = error.value("next"_L1).toString();
        ended.field = error.value("field"_L1).toString();
        ended.refusal = error.value("refusal"_L1).toObject();
        if (!ended.ok && ended.message.isEmpty()) {
            ended.message = tr("A part of Deskbell stopped before it had answered.");
            ended.next = tr("Try once more. If it happens again, contact support.");
        }
        if (ended.ok)
            Q_EMIT changed();
        end(ended);
    });
    process->setReadChannel(QProcess::StandardError);
    if (!m_language.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DESKBELL_LANGUAGE"_s, m_language);
        process->setProcessEnvironment(environment);
    }
    process->start(m_ctlProgram, QStringList{u"--data"_s, m_dataFolder, u"--json"_s} + arguments);
    if (!input.isEmpty()) {
        process->write(input);
        process->closeWriteChannel(); // whoever reads a password reads to the end; such an errand cannot be called off
    }
}

bool Desk::startWorker() const
{
    if (m_ctlProgram.isEmpty())
        return false;
    QProcess process;
    process.setProgram(m_ctlProgram);
    process.setArguments({u"--data"_s, m_dataFolder, u"worker"_s, u"run"_s});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace deskbell::ui
