// nobody
#pragma once
