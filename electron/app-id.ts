/** The `appId` of electron-builder.yml: Windows shows notifications of an app that it knows by this name. */
export const appId = 'app.rekindle.desktop';
