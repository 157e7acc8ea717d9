#include "domain/meeting.h"
