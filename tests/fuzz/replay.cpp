#include "promise.h"

#include <QDir>
#include <QFile>

/// Tries the inputs of the folders and files that are named: what libFuzzer found once stays mended.
int main(int count, char **names)
{
    int tried = 0;
    for (int i = 1; i < count; ++i) {
        const QString name = QFile::decodeName(names[i]);
        const QDir folder(name);
        const QStringList inputs = folder.exists() ? folder.entryList(QDir::Files, QDir::Name) : QStringList{QString()};
        for (const QString &input : inputs) {
            QFile file(input.isEmpty() ? name : folder.filePath(input));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // the last one named is the one that broke
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
            ++tried;
        }
    }
    std::printf("%d inputs, every promise kept\n", tried);
    return tried > 0 ? 0 : 1;
}
