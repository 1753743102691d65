#!/bin/bash
# Makes the test certificates in the folder $1 unless this version of make-pki.sh already did; nobody sees them half made.
set -euo pipefail
folder=${1:?usage: prepare-pki.sh DIR}
script=$(dirname "${BASH_SOURCE[0]}")/make-pki.sh
version=$(sha256sum < "$script")
if [[ -f $folder/version && $(< "$folder/version") == "$version" ]]; then
    exit 0
fi
rm -rf "$folder" "$folder.new"
bash "$script" "$folder.new"
printf '%s' "$version" > "$folder.new/version"
mv "$folder.new" "$folder"
