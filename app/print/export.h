#pragma once

#include <QtGlobal>

#if defined(XZPRINT_LIBRARY)
#define XZPRINT_EXPORT Q_DECL_EXPORT
#else
#define XZPRINT_EXPORT Q_DECL_IMPORT
#endif
