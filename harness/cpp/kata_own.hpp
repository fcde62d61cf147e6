// The harness and the standard library, whose names are to be qualified.
#pragma once

#include <kata_std.hpp>

#include "class.hpp"
